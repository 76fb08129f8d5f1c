import type { Article } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { Portrait } from './Portrait';

/** Who wrote it, when, and how long it takes. */
export function Byline({ article }: { article: Article }) {
  const { authors, publishedAt, readingMinutes } = article;
  // Of a link nothing may be known yet.
  if (authors.length === 0 && !publishedAt && article.completeness === 'none') return null;
  const portraits = authors.filter((author) => author.avatarUrl).slice(0, 3);
  return (
    <div class="byline">
      {portraits.length > 0 && (
        <span class="portraits">
          {portraits.map((author) => (
            <Portrait key={author.name} author={author} />
          ))}
        </span>
      )}
      <div>
        {authors.length > 0 && (
          <p class="byline-names" lang={words.language} dir={words.direction}>
            {words.article.by} <b>{words.article.names(authors.map((author) => author.name))}</b>
          </p>
        )}
        <p class="byline-facts" lang={words.language} dir={words.direction}>
          {publishedAt && (
            <time dateTime={publishedAt} title={words.article.exactTime(publishedAt)}>
              {words.article.date(publishedAt)}
            </time>
          )}
          {article.completeness !== 'none' && <span>{words.article.minutes(readingMinutes)}</span>}
        </p>
      </div>
    </div>
  );
}
