import { useEffect } from 'preact/hooks';
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
import type { Article } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { type SavedArticle, watchArticle, watchRow, watchSaved } from '@/lib/library/watch';
import {
  rememberedReadingSettings,
  saveReadingSettings,
  watchReadingSettings,
} from '@/lib/settings/settings';
import { sendMessage } from '@/lib/messages';
import { shareable } from '@/lib/share/shareable';
import { words } from '@/lib/words/words';

const libraryUrl = browser.runtime.getURL('/library.html');
const remembered = rememberedReadingSettings();

/** One saved story, full tab: `reader.html?id=…`. */
export function ReaderApp() {
  const settings = useAppearance(remembered, watchReadingSettings);
  const id = new URLSearchParams(location.search).get('id') ?? '';
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

  const progress = usePlace({
    blocks: article?.blocks,
    place: row?.place,
    onRest: (place) => void sendMessage('keepPlace', { id, place }),
  });

  const { helpOpen, closeHelp } = useReadingKeys({
    settings,
    onSettings: (value) => void saveReadingSettings(value),
    onSave: row && (() => void sendMessage(row.removedAt ? 'restoreArticle' : 'removeArticle', { id })),
    onLibrary: () => location.assign(libraryUrl),
    onOriginal: article && (() => void browser.tabs.create({ url: article.sourceUrl })),
  });

  useEffect(() => {
    if (article) document.title = article.title;
  }, [article?.title]);

  return (
    <>
      <KeysHelp open={helpOpen} onClose={closeHelp} />
      <Bar
        progress={progress}
        saveState={row ? (row.removedAt ? 'removed' : 'saved') : 'none'}
        onUndo={row?.removedAt ? () => void sendMessage('restoreArticle', { id }) : undefined}
        libraryUrl={libraryUrl}
        originalUrl={article?.sourceUrl}
      >
        {article && <OutlinePanel blocks={article.blocks} />}
        {article && <SharePanel share={shareable(article)} />}
        <AppearancePanel value={settings} onChange={(value) => void saveReadingSettings(value)} />
      </Bar>
      <main>
        {read.state === 'waiting' && <ReadingPlaceholder title={undefined} />}
        {read.state === 'failed' && <Notice title={words.library.failedTitle} help={words.library.failed} />}
        {read.state === 'known' && !article && (
          <Notice title={words.reader.missingTitle} help={words.reader.missingHelp}>
            <a href={libraryUrl}>{words.bar.openLibrary}</a>
          </Notice>
        )}
        {article && (
          <ArticleView
            article={article}
            pictures={settings.pictures}
            savedUrls={new Set(saved.state === 'known' ? saved.value.keys() : [])}
          />
        )}
      </main>
    </>
  );
}
