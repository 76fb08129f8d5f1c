import type { Article } from '@/lib/article/article';
import type { Place } from '@/lib/article/place';
import { words } from '@/lib/words/words';
import { SmallPicture } from './SmallPicture';

/** What a row shows of a saved article. */
export interface Row {
  id: string;
  title: string;
  dek?: string;
  siteName: string;
  authorNames: string[];
  publishedAt?: string;
  leadSrc?: string;
  language?: string;
  direction: Article['direction'];
  readingMinutes: Article['readingMinutes'];
  place?: Place;
  finishedAt?: string;
}

interface Props {
  row: Row;
  href: string;
  /** What can be done to it: the word on the button, the same with the story's name, and the doing. */
  action: string;
  actionLabel: string;
  onAction: () => void;
}

/** One saved story in a list. */
export function ArticleRow({ row, href, action, actionLabel, onAction }: Props) {
  const { authorNames, publishedAt, readingMinutes, siteName } = row;
  const progress = row.finishedAt
    ? words.library.finished
    : row.place && words.library.begun(row.place.share);
  return (
    <li class="row">
      <a href={href} lang={row.language} dir={row.direction}>
        {row.leadSrc && (
          <span class="thumbnail">
            <SmallPicture src={row.leadSrc} />
          </span>
        )}
        <span class="row-words">
          <span class="row-title">{row.title}</span>
          {row.dek && <span class="row-dek">{row.dek}</span>}
          <span class="row-facts" lang={words.language} dir={words.direction}>
            <bdi>{siteName}</bdi>
            {authorNames.length > 0 && <bdi>{words.library.bylines(authorNames)}</bdi>}
            {publishedAt && <time dateTime={publishedAt}>{words.article.date(publishedAt)}</time>}
            <span>{words.article.minutes(readingMinutes)}</span>
            {progress && <span class="row-progress">{progress}</span>}
          </span>
        </span>
      </a>
      <button type="button" class="quiet" aria-label={actionLabel} onClick={onAction}>
        {action}
      </button>
    </li>
  );
}
