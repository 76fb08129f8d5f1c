import { useMemo } from 'preact/hooks';
import { useWatched } from '@/components/use-watched';
import type { Article } from '@/lib/article/article';
import { diffRevisions, type RevisionDiff } from '@/lib/article/diff-revisions';
import { type Revision, type SavedArticle, watchRevisions } from '@/lib/library/watch';

/** What the publisher changed since the story was saved, and when it was; `undefined` when it is as it was. */
export function useChanges(
  article: Article | undefined,
  row: SavedArticle | undefined,
): { diff: RevisionDiff; since: string } | undefined {
  const watched = useWatched<Revision[]>(
    row?.revisionAt && `${row.id} ${row.revisionAt}`,
    (onChange, onError) => watchRevisions(row?.id ?? '', onChange, onError),
  );
  // The text as it was first saved.
  const first = watched.state === 'known' ? watched.value.at(-1) : undefined;
  return useMemo(
    () => (article && first ? { diff: diffRevisions(first.article, article), since: first.at } : undefined),
    [article, first],
  );
}
