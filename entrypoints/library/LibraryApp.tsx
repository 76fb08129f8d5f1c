import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleRow } from '@/components/ArticleRow';
import { Bin } from '@/components/Bin';
import { Notice } from '@/components/Notice';
import { PicturesWanted } from '@/components/pictures-wanted';
import { UndoBar } from '@/components/UndoBar';
import { useAppearance } from '@/components/use-appearance';
import { useWatched } from '@/components/use-watched';
import { type SavedArticle, watchArticles, watchBin, watchCount } from '@/lib/library/watch';
import { sendMessage } from '@/lib/messages';
import { rememberedReadingSettings, watchReadingSettings } from '@/lib/settings/settings';
import { words } from '@/lib/words/words';

const remembered = rememberedReadingSettings();
/** So many rows are drawn at once, and so many more each time one asks. */
const pageSize = 200;

const readerUrl = (id: string) => browser.runtime.getURL(`/reader.html?id=${id}`);

/** Everything that was saved, newest first, and what was deleted lately. */
export function LibraryApp() {
  const settings = useAppearance(remembered, watchReadingSettings);
  const [limit, setLimit] = useState(pageSize);
  const watched = useWatched<SavedArticle[]>(`${limit}`, (onChange, onError) =>
    watchArticles(limit, onChange, onError),
  );
  const count = useWatched<number>('count', watchCount);
  const bin = useWatched<SavedArticle[]>('bin', watchBin);
  const [articles, setArticles] = useState<SavedArticle[]>();
  const [removed, setRemoved] = useState<SavedArticle>();
  const [failed, setFailed] = useState(false);

  // The rows that are there stay while more are fetched.
  useEffect(() => {
    if (watched.state === 'known') setArticles(watched.value);
  }, [watched]);
  useEffect(() => {
    document.title = `${words.library.title} – ${words.extension.name}`;
  }, []);

  const change = async (name: 'removeArticle' | 'restoreArticle', article: SavedArticle) => {
    const { ok } = await sendMessage(name, { id: article.id }).catch(() => ({ ok: false }));
    setFailed(!ok);
    if (ok) setRemoved(name === 'removeArticle' ? article : undefined);
  };

  if (watched.state === 'failed') {
    return (
      <main>
        <Notice title={words.library.failedTitle} help={words.library.failed} />
      </main>
    );
  }
  const total = count.state === 'known' ? count.value : undefined;
  return (
    <PicturesWanted.Provider value={settings.pictures !== 'off'}>
      <main class="library" aria-busy={!articles}>
        <header>
          <h1>{words.library.title}</h1>
          <p role="status">{total === undefined ? words.library.loading : words.library.count(total)}</p>
        </header>
        {total === 0 && (
          <section class="empty">
            <h2>{words.library.emptyTitle}</h2>
            <p>{words.library.emptyHelp}</p>
          </section>
        )}
        <ul class="rows">
          {articles?.map((article) => (
            <ArticleRow
              key={article.id}
              row={article}
              href={readerUrl(article.id)}
              action={words.library.remove}
              actionLabel={words.library.removeStory(article.title)}
              onAction={() => void change('removeArticle', article)}
            />
          ))}
        </ul>
        {articles && total !== undefined && total > articles.length && (
          <button type="button" onClick={() => setLimit(limit + pageSize)}>
            {words.library.more}
          </button>
        )}
        <Bin
          rows={bin.state === 'known' ? bin.value : []}
          readerUrl={readerUrl}
          onRestore={(article) => void change('restoreArticle', article)}
        />
        <UndoBar
          sentence={failed ? words.library.failedChange : removed && words.library.removed(removed.title)}
          onUndo={removed && !failed ? () => void change('restoreArticle', removed) : undefined}
        />
      </main>
    </PicturesWanted.Provider>
  );
}
