import type { Article } from '@/lib/article/article';
import { dekLeaf, headlineLeaf, leadFigure } from '@/lib/article/running-text';
import { words } from '@/lib/words/words';
import { Byline } from './Byline';
import { FigureView } from './FigureView';
import { LeafText } from './LeafSpans';

/** What opens the story: section and site, headline, dek, who and when, and the lead picture. */
export function StoryHeader({ article }: { article: Article }) {
  const { dek, lead, section, site, title } = article;
  return (
    <header>
      <p class="kicker">
        {section && <span class="section">{section}</span>} <span>{site.name}</span>
      </p>
      <h1 data-leaf={headlineLeaf}>
        <LeafText leaf={headlineLeaf} text={title} />
      </h1>
      {dek && (
        <p class="dek" data-leaf={dekLeaf}>
          <LeafText leaf={dekLeaf} text={dek} />
        </p>
      )}
      <Byline article={article} />
      {article.completeness === 'doubtful' && (
        <p class="warning" lang={words.language} dir={words.direction}>
          {words.article.doubtful}
        </p>
      )}
      {lead && <FigureView figure={{ pictures: [lead] }} id={leadFigure} eager />}
    </header>
  );
}
