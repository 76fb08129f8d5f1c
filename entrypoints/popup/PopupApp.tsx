import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AppearancePanel } from '@/components/AppearancePanel';
import { ArticleView } from '@/components/ArticleView';
import { Bar, type SaveState } from '@/components/Bar';
import { KeysHelp } from '@/components/KeysHelp';
import { Notice } from '@/components/Notice';
import { ReadingPlaceholder } from '@/components/ReadingPlaceholder';
import { SharePanel } from '@/components/SharePanel';
import { useAppearance } from '@/components/use-appearance';
import { usePlace } from '@/components/use-place';
import { useReadingKeys } from '@/components/use-reading-keys';
import { useWatched, type Watched } from '@/components/use-watched';
import type { Article } from '@/lib/article/article';
import { type SavedArticle, watchSaved } from '@/lib/library/watch';
import {
  rememberedReadingSettings,
  saveReadingSettings,
  watchReadingSettings,
} from '@/lib/settings/settings';
import { sendMessage } from '@/lib/messages';
import { shareable } from '@/lib/share/shareable';
import { words } from '@/lib/words/words';
import type { Opening } from './read-active-tab';
import { useReading } from './use-reading';

const libraryUrl = browser.runtime.getURL('/library.html');
const remembered = rememberedReadingSettings();

/** The story of the page one clicked on. Its frame is there before the page is read. */
export function PopupApp({ opening }: { opening: Opening }) {
  const settings = useAppearance(remembered, watchReadingSettings);
  const { tabTitle, reading, saveFailure, keep } = useReading(opening);
  const article = reading?.ok ? reading.article : undefined;
  /** On a page that looks like no article: what was found all the same. */
  const found = reading?.ok ? undefined : reading?.article;
  const urls = article && [article.url, ...article.related.map((story) => story.url)];
  const watched = useWatched<Saved>(article?.url, (onChange, onError) =>
    watchSaved(urls ?? [], onChange, onError),
  );
  const saved: Saved = watched.state === 'known' ? watched.value : new Map();
  const row = article && saved.get(article.url);

  const scroller = useRef<HTMLElement>(null);
  const progress = usePlace({
    scroller,
    blocks: article?.blocks,
    place: row?.place,
    onRest: (place) => row && void sendMessage('keepPlace', { id: row.id, place }),
  });

  const { helpOpen, closeHelp } = useReadingKeys({
    settings,
    onSettings: (value) => void saveReadingSettings(value),
    onSave: article && (() => void (row ? sendMessage('removeArticle', { id: row.id }) : keep(article))),
    onLibrary: () => void browser.tabs.create({ url: libraryUrl }),
  });

  return (
    <>
      <KeysHelp open={helpOpen} onClose={closeHelp} />
      <Bar
        progress={progress}
        saveState={saveState(article, watched, saveFailure !== undefined)}
        tabUrl={row && browser.runtime.getURL(`/reader.html?id=${row.id}`)}
        libraryUrl={libraryUrl}
      >
        {article && <SharePanel share={shareable(article)} />}
        <AppearancePanel value={settings} onChange={(value) => void saveReadingSettings(value)} />
      </Bar>
      <main class="scroll" ref={scroller}>
        {saveFailure && (
          <div class="warning" role="alert">
            {words.saveFailed[saveFailure]}
            {article && saveFailure === 'private-window' && (
              <button type="button" onClick={() => keep(article)}>
                {words.keep}
              </button>
            )}
          </div>
        )}
        {!reading && <ReadingPlaceholder title={tabTitle} />}
        {article && (
          <ArticleView article={article} savedUrls={new Set(saved.keys())} pictures={settings.pictures} />
        )}
        {reading && !reading.ok && (
          <Notice {...words.refused[reading.reason]}>
            {found && (
              <button type="button" onClick={() => keep(found)}>
                {words.readAnyway}
              </button>
            )}
            <a href={libraryUrl} target="_blank">
              {words.bar.openLibrary}
            </a>
          </Notice>
        )}
      </main>
    </>
  );
}

type Saved = ReadonlyMap<string, SavedArticle>;

function saveState(article: Article | undefined, watched: Watched<Saved>, failed: boolean): SaveState {
  if (!article) return 'none';
  if (failed || watched.state === 'failed') return 'failed';
  return watched.state === 'known' && watched.value.has(article.url) ? 'saved' : 'saving';
}
