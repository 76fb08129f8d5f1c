import type { Article } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { BlocksView } from './BlocksView';
import { LinkNotice } from './import/LinkNotice';

/** The text of the story. Each block is one child, in order: places, keys and the outline count on it. */
export function StoryText({ article }: { article: Article }) {
  return (
    <div class="text">
      <BlocksView blocks={article.blocks} />
      {article.completeness === 'none' && <LinkNotice pageUrl={article.sourceUrl} />}
      {article.completeness === 'cut' && (
        <p class="warning" lang={words.language} dir={words.direction}>
          {words.article.cut}
        </p>
      )}
    </div>
  );
}
