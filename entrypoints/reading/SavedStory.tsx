import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { ReadingPlaceholder } from '@/components/ReadingPlaceholder';
import type { HearsKeys } from '@/components/use-keys';
import { useWatched } from '@/components/use-watched';
import type { Article } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { type SavedArticle, watchArticle, watchRow, watchSaved } from '@/lib/library/watch';
import { sendMessage } from '@/lib/messages';
import { words } from '@/lib/words/words';
import { libraryUrl } from './own-addresses';
import { ReadingSurface } from './ReadingSurface';

interface Props {
  id: string;
  onLibrary: () => void;
  scrolls: 'page' | 'story';
  /** Where the story stands beside the library: what stands first in the bar, which keys are its own, and its full tab. */
  beside?: {
    tools: (row: SavedArticle | undefined) => ComponentChildren;
    hearsKeys: HearsKeys;
    tabUrl: string;
  };
}

const none = new Map<string, SavedArticle>();

/** One story of the library, to be read: full tab, or beside the list. */
export function SavedStory({ id, onLibrary, scrolls, beside }: Props) {
  const read = useWatched<Article | undefined>(id, (onChange, onError) =>
    watchArticle(id, onChange, onError),
  );
  const article = read.state === 'known' ? read.value : undefined;
  const watchedRow = useWatched<SavedArticle | undefined>(id, (onChange, onError) =>
    watchRow(id, onChange, onError),
  );
  const row = watchedRow.state === 'known' ? watchedRow.value : undefined;
  const related = article?.related.map((story) => canonicalUrl(story.url)) ?? [];
  const saved = useWatched<Map<string, SavedArticle>>(related.join('\n') || undefined, (onChange, onError) =>
    watchSaved(related, onChange, onError),
  );

  const isThere = row !== undefined;
  useEffect(() => {
    if (isThere) void sendMessage('noteOpening', { id }).catch(() => undefined);
  }, [isThere, id]);
  useEffect(() => {
    if (article) document.title = article.title;
  }, [article?.title]);

  return (
    <ReadingSurface
      article={article}
      row={row}
      saved={saved.state === 'known' ? saved.value : none}
      saveState={row ? (row.removedAt ? 'removed' : 'saved') : 'none'}
      onUndoSave={row?.removedAt ? () => void sendMessage('restoreArticles', { ids: [id] }) : undefined}
      onSave={
        row && (() => void sendMessage(row.removedAt ? 'restoreArticles' : 'removeArticles', { ids: [id] }))
      }
      onLibrary={onLibrary}
      originalUrl={article?.sourceUrl}
      leavesTrace
      scrolls={scrolls}
      {...(beside && { tools: beside.tools(row), hearsKeys: beside.hearsKeys, tabUrl: beside.tabUrl })}
    >
      {read.state === 'waiting' && <ReadingPlaceholder title={undefined} />}
      {read.state === 'failed' && <Notice {...words.libraryFailed[read.reason]} />}
      {read.state === 'known' && !article && (
        <Notice title={words.reader.missingTitle} help={words.reader.missingHelp}>
          <a href={libraryUrl}>{words.bar.openLibrary}</a>
        </Notice>
      )}
    </ReadingSurface>
  );
}
