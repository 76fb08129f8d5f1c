import { useMemo } from 'preact/hooks';
import { libraryUrl, readerUrl } from './own-addresses';
import { threadStories } from './thread-stories';
import { type LibraryMatch, nothingInLibrary, type StoryInLibrary } from '@/components/story-in-library';
import { useQuiet } from '@/components/use-quiet';
import { useWatched } from '@/components/use-watched';
import type { Article } from '@/lib/article/article';
import { watchAuthorCounts } from '@/lib/library/lists/watch-counts';
import { type ThreadInTime, watchThreadOf } from '@/lib/library/threads/watch-threads';
import { relatedMarks, type SavedArticle } from '@/lib/library/watch';
import type { RelatedArticle } from '@/lib/library/watch-search';

interface Options {
  article: Article | undefined;
  /** Its row, once it is in the library. */
  row: SavedArticle | undefined;
  /** Related stories that are in the library, by canonical address. */
  saved: ReadonlyMap<string, SavedArticle>;
}

/** What the library knows around the story that is shown. Asked only once the text stands and the browser is quiet. */
export function useStoryInLibrary({ article, row, saved }: Options): StoryInLibrary {
  const isQuiet = useQuiet(article !== undefined);
  const id = isQuiet ? row?.id : undefined;
  const related = useWatched<RelatedArticle[]>(id, (onChange, onError) =>
    watchRelatedLater(id ?? '', onChange, onError),
  );
  const thread = useWatched<ThreadInTime | undefined>(id, (onChange, onError) =>
    watchThreadOf(id ?? '', onChange, onError),
  );
  const authorIds = row?.authorIds ?? [];
  const counts = useWatched<Map<string, number>>(id && authorIds.join('\n'), (onChange, onError) =>
    watchAuthorCounts(authorIds, onChange, onError),
  );

  // Not at each drawing: scrolling draws.
  const [found, content] = useMemo(() => {
    const told: StoryInLibrary = {
      known: knownStories(saved),
      matches: related.state === 'known' ? related.value.map(matchOf) : nothingInLibrary.matches,
      thread:
        id && thread.state === 'known' && thread.value
          ? { stories: threadStories(thread.value), current: id }
          : undefined,
      byAuthor: row && counts.state === 'known' ? othersBy(row, counts.value) : nothingInLibrary.byAuthor,
    };
    return [told, JSON.stringify([[...told.known], told.matches, told.thread, [...told.byAuthor]])];
  }, [saved, related, id, thread, row, counts]);
  // The same object until something in it changes: a long text is not drawn again for a watch that tells the same.
  return useMemo(() => found, [content]);
}

/** The search is no part of what a click waits for: its code is loaded when it is first needed. */
function watchRelatedLater(
  id: string,
  onChange: (related: RelatedArticle[]) => void,
  onError: (reason?: 'failed') => void,
): () => void {
  let stop: (() => void) | undefined;
  let isStopped = false;
  const begin = async () => {
    const { watchRelated } = await import('@/lib/library/watch-search');
    if (!isStopped) stop = watchRelated(id, onChange, () => onError());
  };
  begin().catch(() => onError());
  return () => {
    isStopped = true;
    stop?.();
  };
}

function knownStories(saved: ReadonlyMap<string, SavedArticle>): StoryInLibrary['known'] {
  const marks = relatedMarks(saved);
  return new Map(
    [...saved].map(([url, { id }]) => [url, { href: readerUrl(id), isRead: marks.get(url) === 'read' }]),
  );
}

function matchOf({ copies, reasons, row }: RelatedArticle): LibraryMatch {
  return {
    title: row.title,
    href: readerUrl(row.id),
    isRead: row.finishedAt !== undefined,
    siteName: row.siteName,
    ...(row.publishedAt && { publishedAt: row.publishedAt }),
    readingMinutes: row.readingMinutes,
    ...(row.language && { language: row.language }),
    direction: row.direction,
    ...(row.place && { share: row.place.share }),
    reasons,
    copies: copies.map((copy) => ({ siteName: copy.siteName, href: readerUrl(copy.id) })),
  };
}

function othersBy(row: SavedArticle, counts: ReadonlyMap<string, number>): StoryInLibrary['byAuthor'] {
  // A story in the bin is not among those that are counted.
  const own = row.removedAt ? 0 : 1;
  return new Map(
    row.authorNames.flatMap((name, index) => {
      const id = row.authorIds[index];
      const count = (id ? (counts.get(id) ?? 0) : 0) - own;
      return id && count > 0 ? [[name, { count, href: authorUrl(id) }]] : [];
    }),
  );
}

function authorUrl(id: string): string {
  return `${libraryUrl}?list=${encodeURIComponent(`author:${id}`)}`;
}
