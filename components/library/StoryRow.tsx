import type { ComponentChildren } from 'preact';
import { Marked } from '@/components/Marked';
import { SmallPicture } from '@/components/SmallPicture';
import type { Article } from '@/lib/article/article';
import type { Place } from '@/lib/article/place';
import { words } from '@/lib/words/words';

/** What a row shows of a saved article. */
export interface Row {
  id: string;
  title: string;
  dek?: string;
  siteName: string;
  siteDomain: string;
  authorNames: string[];
  authorIds: string[];
  publishedAt?: string;
  leadSrc?: string;
  language?: string;
  direction: Article['direction'];
  readingMinutes: Article['readingMinutes'];
  /** An imported link, whose text is not here yet. */
  isLink?: true;
  tags: string[];
  place?: Place;
  finishedAt?: string;
  favouriteAt?: string;
  archivedAt?: string;
}

/** Where a search found something in it. */
export interface Found {
  headlineHits: readonly Range[];
  snippet?: { text: string; hits: readonly Range[]; cutBefore: boolean; cutAfter: boolean };
}

interface Range {
  start: number;
  end: number;
}

/** Addresses of the lists a row leads to. */
export interface ListHrefs {
  site: (domain: string) => string;
  author: (id: string) => string;
  tag: (tag: string) => string;
}

interface Props {
  row: Row;
  found?: Found | undefined;
  /** The story in a tab of its own. */
  href: string;
  lists: ListHrefs;
  isOpen: boolean;
  /** Whether the keyboard is at this row: the others are passed over by Tab. */
  isCurrent: boolean;
  isPicked: boolean;
  /** `toHere`: all from the row picked last. */
  onPick: (toHere: boolean) => void;
  onOpen: () => void;
  /** What can be done to it: buttons. */
  children: ComponentChildren;
}

/** One saved story in a list. */
export function StoryRow(props: Props) {
  const { row, found, isCurrent, children } = props;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div
      class="story-row"
      data-open={props.isOpen ? '' : undefined}
      data-picked={props.isPicked ? '' : undefined}
    >
      <label class="pick">
        <input
          type="checkbox"
          data-hears-keys
          checked={props.isPicked}
          tabIndex={tabIndex}
          aria-label={words.library.pick(row.title)}
          onClick={(event) => {
            event.preventDefault();
            props.onPick(event.shiftKey);
          }}
        />
      </label>
      {row.leadSrc && (
        <span class="thumbnail">
          <SmallPicture src={row.leadSrc} />
        </span>
      )}
      <div class="row-words">
        <a
          class="row-title"
          href={props.href}
          lang={row.language}
          dir={row.direction}
          tabIndex={tabIndex}
          aria-current={props.isOpen ? 'true' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            if (event.shiftKey) props.onPick(true);
            else props.onOpen();
          }}
        >
          <Marked text={row.title} ranges={found?.headlineHits ?? []} />
        </a>
        <div class="row-middle">
          <Gist row={row} snippet={found?.snippet} />
          <div class="row-actions">{children}</div>
        </div>
        <Facts row={row} lists={props.lists} tabIndex={tabIndex} />
      </div>
    </div>
  );
}

/** Where the words stand that were searched; else the standfirst. */
function Gist({ row, snippet }: { row: Row; snippet: Found['snippet'] | undefined }) {
  if (!snippet && !row.dek) return null;
  return (
    <p class="row-dek" lang={row.language} dir={row.direction}>
      {snippet?.cutBefore && words.library.cut}
      {snippet ? <Marked text={snippet.text} ranges={snippet.hits} /> : row.dek}
      {snippet?.cutAfter && words.library.cut}
    </p>
  );
}

function Facts({ row, lists, tabIndex }: { row: Row; lists: ListHrefs; tabIndex: number }) {
  const progress = row.finishedAt
    ? words.library.finished
    : row.place && words.library.begun(row.place.share);
  return (
    // The keyboard brings a tag into sight that is cut off; when it leaves, the facts are as they were.
    <p class="row-facts" onFocusOut={({ currentTarget }) => currentTarget.scrollTo(0, 0)}>
      {row.favouriteAt && <span class="row-favourite">{words.library.isFavourite}</span>}
      <a href={lists.site(row.siteDomain)} tabIndex={tabIndex}>
        <bdi>{row.siteName}</bdi>
      </a>
      {row.authorNames.length > 0 && (
        <span>
          {row.authorNames.map((name, index) => {
            const id = row.authorIds[index];
            return (
              <>
                {index > 0 && words.library.betweenNames}
                {id ? (
                  <a href={lists.author(id)} tabIndex={tabIndex}>
                    <bdi>{name}</bdi>
                  </a>
                ) : (
                  <bdi>{name}</bdi>
                )}
              </>
            );
          })}
        </span>
      )}
      {row.publishedAt && <time dateTime={row.publishedAt}>{words.article.date(row.publishedAt)}</time>}
      {row.isLink ? (
        <span>{words.imports.linkInList}</span>
      ) : (
        <span>{words.article.minutes(row.readingMinutes)}</span>
      )}
      {progress && <span class="row-progress">{progress}</span>}
      {row.tags.map((tag) => (
        <a key={tag} class="row-tag" href={lists.tag(tag)} tabIndex={tabIndex}>
          <bdi>{tag}</bdi>
        </a>
      ))}
    </p>
  );
}
