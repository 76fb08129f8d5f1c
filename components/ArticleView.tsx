import { useMemo, useState } from 'preact/hooks';
import type { Article, Picture } from '@/lib/article/article';
import type { ReadingSettings } from '@/lib/settings/reading-settings';
import { words } from '@/lib/words/words';
import { AuthorCard } from './AuthorCard';
import { BlocksView } from './BlocksView';
import { Byline } from './Byline';
import { FigureView } from './FigureView';
import { Enlarge, Lightbox } from './Lightbox';
import { PicturesWanted } from './pictures-wanted';
import { ReceiptView } from './ReceiptView';
import { RelatedStories } from './RelatedStories';

interface Props {
  article: Article;
  /** Canonical addresses of related stories that are in the library. */
  savedUrls: ReadonlySet<string>;
  pictures: ReadingSettings['pictures'];
}

/**
 * The story, from section line to receipt. The same in the popup and in the tab. Drawn once: what changes around it (a place, a
 * row of the library) does not draw a long text again.
 */
export function ArticleView({ article, savedUrls, pictures }: Props) {
  const saved = [...savedUrls].toSorted().join('\n');
  return useMemo(
    () => <Story article={article} savedUrls={savedUrls} pictures={pictures} />,
    [article, saved, pictures],
  );
}

function Story({ article, savedUrls, pictures }: Props) {
  const [enlarged, setEnlarged] = useState<Picture>();
  const { authors, blocks, dek, footnotes, lead, related, section, site, tags, title } = article;
  return (
    <Enlarge.Provider value={setEnlarged}>
      <PicturesWanted.Provider value={pictures !== 'off'}>
        <article class="story" lang={article.language} dir={article.direction}>
          <header>
            <p class="kicker">
              {section && <span class="section">{section}</span>} <span>{site.name}</span>
            </p>
            <h1>{title}</h1>
            {dek && <p class="dek">{dek}</p>}
            <Byline article={article} />
            {article.completeness === 'doubtful' && <p class="warning">{words.article.doubtful}</p>}
            {lead && <FigureView pictures={[lead]} caption={lead.caption} credit={lead.credit} eager />}
          </header>

          <div class="text">
            <BlocksView blocks={blocks} />
            {article.completeness === 'cut' && <p class="warning">{words.article.cut}</p>}
          </div>

          <footer>
            {footnotes && footnotes.length > 0 && (
              <section class="footnotes" aria-label={words.article.footnotes}>
                <h2>{words.article.footnotes}</h2>
                {footnotes.map((note) => (
                  <div key={note.id} id={`note-${note.id}`} class="footnote">
                    <a href={`#ref-${note.id}`} aria-label={words.article.backToText}>
                      {note.label}
                    </a>
                    <div>
                      <BlocksView blocks={note.blocks} />
                    </div>
                  </div>
                ))}
              </section>
            )}
            {tags.length > 0 && (
              <ul class="tags" aria-label={words.article.tags}>
                {tags.map((tag) => (
                  <li key={tag}>{tag}</li>
                ))}
              </ul>
            )}
            {authors.length > 0 && (
              <section class="authors" aria-label={words.article.authors(authors.length)}>
                {authors.map((author) => (
                  <AuthorCard key={author.profileUrl ?? author.name} author={author} />
                ))}
              </section>
            )}
            {related.length > 0 && <RelatedStories stories={related} saved={savedUrls} />}
            <ReceiptView receipt={article.receipt} />
            <p class="source">{article.url}</p>
          </footer>
        </article>
        <Lightbox pictures={picturesOf(article)} current={enlarged} onChange={setEnlarged} />
      </PicturesWanted.Provider>
    </Enlarge.Provider>
  );
}

/** Every picture of the story that is drawn large, in page order. */
function picturesOf({ blocks, lead }: Article): Picture[] {
  return [
    ...(lead ? [lead] : []),
    ...blocks.flatMap((block) => (block.kind === 'figure' ? block.pictures : [])),
  ];
}
