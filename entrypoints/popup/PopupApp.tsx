import { browser } from 'wxt/browser';
import { Notice } from '@/components/Notice';
import { ReadingPlaceholder } from '@/components/ReadingPlaceholder';
import { useWatched, type WatchTrouble } from '@/components/use-watched';
import { libraryUrl, readerUrl } from '@/entrypoints/reading/own-addresses';
import { ReadingSurface } from '@/entrypoints/reading/ReadingSurface';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { type SavedArticle, watchSaved } from '@/lib/library/watch';
import { sendMessage } from '@/lib/messages';
import { words } from '@/lib/words/words';
import type { Opening } from './read-active-tab';
import { type SaveTrouble, useReading } from './use-reading';
import { useSaveState } from './use-save-state';

const none = new Map<string, SavedArticle>();

/** The story of the page one clicked on. Its frame is there before the page is read. */
export function PopupApp({ opening }: { opening: Opening }) {
  const { tab, reading, isSlow, readNow, trouble, setTrouble, readAnyway, keep, attempts } =
    useReading(opening);
  const article = reading?.ok ? reading.article : undefined;
  /** On a page that looks like no article: what was found all the same. */
  const found = reading?.ok ? undefined : reading?.article;

  const urls = article && [article.url, ...article.related.map((story) => canonicalUrl(story.url))];
  // A browser whose disk was full has closed the library under the watch: with each new try it is watched anew.
  const watched = useWatched<Map<string, SavedArticle>>(
    urls && [attempts, ...urls].join('\n'),
    (onChange, onError) => watchSaved(urls ?? [], onChange, onError),
  );
  const saved = watched.state === 'known' ? watched.value : undefined;
  const row = article && saved?.get(article.url);
  const saveState = useSaveState({
    article,
    isSaved: saved && row !== undefined,
    trouble: watched.state === 'failed' ? troubleOf(watched.reason) : trouble,
    onNoAnswer: () => setTrouble('no-answer'),
  });

  // A private window keeps nothing; what was kept in another one is kept.
  const told = row && trouble === 'private-window' ? undefined : trouble;

  const saveOrRemove = () => {
    if (row) void sendMessage('removeArticles', { ids: [row.id] });
    else if (article) keep(article);
  };
  return (
    <ReadingSurface
      article={article}
      row={row}
      saved={saved ?? none}
      saveState={saveState}
      onUndoSave={saveState === 'removed' ? saveOrRemove : undefined}
      onSave={article && saveOrRemove}
      onLibrary={() => void browser.tabs.create({ url: libraryUrl })}
      tabUrl={row && readerUrl(row.id)}
      leavesTrace={tab?.incognito !== true}
      scrolls="story"
      goesOnInTab
    >
      {article && told && (
        <div class="warning" role="alert">
          {words.saveFailed[told]}
          {told === 'library-lost' ? (
            <a href={libraryUrl} target="_blank">
              {words.bar.openLibrary}
            </a>
          ) : (
            <button type="button" onClick={() => keep(article)}>
              {words.keep}
            </button>
          )}
        </div>
      )}
      {!reading && !isSlow && <ReadingPlaceholder title={tab?.title} />}
      {isSlow && (
        <Notice {...words.slow}>
          <button type="button" onClick={readNow}>
            {words.readNow}
          </button>
        </Notice>
      )}
      {reading && !reading.ok && (
        <Notice {...words.refused[reading.reason]}>
          {found && (
            <button type="button" onClick={() => readAnyway(found)}>
              {words.readAnyway}
            </button>
          )}
          <a href={libraryUrl} target="_blank">
            {words.bar.openLibrary}
          </a>
        </Notice>
      )}
    </ReadingSurface>
  );
}

/** What it means for the save that the library cannot be read. */
function troubleOf(reason: WatchTrouble): SaveTrouble {
  return reason === 'blocked' || reason === 'superseded' ? reason : 'disk-error';
}
