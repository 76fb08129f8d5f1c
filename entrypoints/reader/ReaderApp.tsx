import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AppearancePanel } from '@/components/AppearancePanel';
import { ArticleView } from '@/components/ArticleView';
import { Bar } from '@/components/Bar';
import { Notice } from '@/components/Notice';
import { ReadingPlaceholder } from '@/components/ReadingPlaceholder';
import { useAppearance } from '@/components/use-appearance';
import { useWatched } from '@/components/use-watched';
import { type OpenedArticle, type SavedArticle, watchArticle, watchSaved } from '@/lib/library/watch';
import {
  rememberedReadingSettings,
  saveReadingSettings,
  watchReadingSettings,
} from '@/lib/settings/settings';
import { words } from '@/lib/words/words';

const libraryUrl = browser.runtime.getURL('/library.html');
const remembered = rememberedReadingSettings();

/** One saved story, full tab: `reader.html?id=…`. */
export function ReaderApp() {
  const settings = useAppearance(remembered, watchReadingSettings);
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const watched = useWatched<OpenedArticle | undefined>(id, (onChange, onError) =>
    watchArticle(id, onChange, onError),
  );
  const opened = watched.state === 'known' ? watched.value : undefined;
  const related = opened?.article.related.map((story) => story.url) ?? [];
  const saved = useWatched<Map<string, SavedArticle>>(related.join('\n') || undefined, (onChange, onError) =>
    watchSaved(related, onChange, onError),
  );

  useEffect(() => {
    if (opened) document.title = opened.saved.title;
  }, [opened?.saved.title]);

  return (
    <>
      <Bar
        saveState={opened ? (opened.saved.removedAt ? 'removed' : 'saved') : 'none'}
        libraryUrl={libraryUrl}
        originalUrl={opened?.article.sourceUrl}
      >
        <AppearancePanel value={settings} onChange={(value) => void saveReadingSettings(value)} />
      </Bar>
      {watched.state === 'waiting' && <ReadingPlaceholder title={undefined} />}
      {watched.state === 'failed' && <Notice title={words.library.failedTitle} help={words.library.failed} />}
      {watched.state === 'known' && !opened && (
        <Notice title={words.reader.missingTitle} help={words.reader.missingHelp}>
          <a href={libraryUrl}>{words.bar.openLibrary}</a>
        </Notice>
      )}
      {opened && (
        <main>
          <ArticleView
            article={opened.article}
            pictures={settings.pictures}
            savedUrls={new Set(saved.state === 'known' ? saved.value.keys() : [])}
          />
        </main>
      )}
    </>
  );
}
