import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AppearancePanel } from '@/components/AppearancePanel';
import { ArticleView } from '@/components/ArticleView';
import { Bar } from '@/components/Bar';
import { KeysHelp } from '@/components/KeysHelp';
import { Notice } from '@/components/Notice';
import { OutlinePanel } from '@/components/OutlinePanel';
import { ReadingPlaceholder } from '@/components/ReadingPlaceholder';
import { SharePanel } from '@/components/SharePanel';
import { useAppearance } from '@/components/use-appearance';
import { usePlace } from '@/components/use-place';
import { useReadingKeys } from '@/components/use-reading-keys';
import { useWatched } from '@/components/use-watched';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { type SavedArticle, watchSaved } from '@/lib/library/watch';
import { sendMessage } from '@/lib/messages';
import {
  rememberedReadingSettings,
  saveReadingSettings,
  watchReadingSettings,
} from '@/lib/settings/settings';
import { shareable } from '@/lib/share/shareable';
import { words } from '@/lib/words/words';
import type { Opening } from './read-active-tab';
import { useReading } from './use-reading';
import { useSaveState } from './use-save-state';

const libraryUrl = browser.runtime.getURL('/library.html');
const remembered = rememberedReadingSettings();

/** The story of the page one clicked on. Its frame is there before the page is read. */
export function PopupApp({ opening }: { opening: Opening }) {
  const settings = useAppearance(remembered, watchReadingSettings);
  const { tab, reading, isSlow, readNow, trouble, setTrouble, readAnyway, keep } = useReading(opening);
  const article = reading?.ok ? reading.article : undefined;
  /** On a page that looks like no article: what was found all the same. */
  const found = reading?.ok ? undefined : reading?.article;

  const urls = article && [article.url, ...article.related.map((story) => canonicalUrl(story.url))];
  const watched = useWatched<Map<string, SavedArticle>>(urls?.join('\n'), (onChange, onError) =>
    watchSaved(urls ?? [], onChange, onError),
  );
  const saved = watched.state === 'known' ? watched.value : undefined;
  const row = article && saved?.get(article.url);
  const saveState = useSaveState({
    article,
    isSaved: saved && row !== undefined,
    trouble: watched.state === 'failed' ? 'disk-error' : trouble,
    onNoAnswer: () => setTrouble('no-answer'),
  });

  const scroller = useRef<HTMLElement>(null);
  const progress = usePlace({
    scroller,
    blocks: article?.blocks,
    place: row?.place,
    // A private window leaves no trace, not even of how far a story was read that is kept from elsewhere.
    onRest: (place) => row && !tab?.incognito && void sendMessage('keepPlace', { id: row.id, place }),
  });

  const saveOrRemove = () => {
    if (row) void sendMessage('removeArticle', { id: row.id });
    else if (article) keep(article);
  };
  const { helpOpen, closeHelp } = useReadingKeys({
    settings,
    onSettings: (value) => void saveReadingSettings(value),
    onSave: article && saveOrRemove,
    onLibrary: () => void browser.tabs.create({ url: libraryUrl }),
  });

  return (
    <>
      <KeysHelp open={helpOpen} onClose={closeHelp} />
      <Bar
        progress={progress}
        saveState={saveState}
        onUndo={saveState === 'removed' ? saveOrRemove : undefined}
        tabUrl={row && browser.runtime.getURL(`/reader.html?id=${row.id}`)}
        libraryUrl={libraryUrl}
      >
        {article && <OutlinePanel blocks={article.blocks} />}
        {article && <SharePanel share={shareable(article)} />}
        <AppearancePanel value={settings} onChange={(value) => void saveReadingSettings(value)} />
      </Bar>
      <main class="scroll" ref={scroller}>
        {article && trouble && (
          <div class="warning" role="alert">
            {words.saveFailed[trouble]}
            <button type="button" onClick={() => keep(article)}>
              {words.keep}
            </button>
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
        {article && (
          <ArticleView
            article={article}
            savedUrls={new Set(saved?.keys() ?? [])}
            pictures={settings.pictures}
          />
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
      </main>
    </>
  );
}
