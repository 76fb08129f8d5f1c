import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleRow } from '@/components/ArticleRow';
import { Notice } from '@/components/Notice';
import { UndoBar } from '@/components/UndoBar';
import { useAppearance } from '@/components/use-appearance';
import { useWatched } from '@/components/use-watched';
import { type SavedArticle, watchArticles } from '@/lib/library/watch';
import { sendMessage } from '@/lib/messages';
import { rememberedReadingSettings, watchReadingSettings } from '@/lib/settings/settings';
import { words } from '@/lib/words/words';

const remembered = rememberedReadingSettings();

/** More rows than this come with the shelves and the search of the full library. */
const mostRows = 500;

/** Everything that was saved, newest first. */
export function LibraryApp() {
  useAppearance(remembered, watchReadingSettings);
  const watched = useWatched<SavedArticle[]>('all', (onChange, onError) =>
    watchArticles(mostRows, onChange, onError),
  );
  const [removed, setRemoved] = useState<SavedArticle>();

  const remove = async (article: SavedArticle) => {
    const answer = await sendMessage('removeArticle', { id: article.id });
    if (answer.ok) setRemoved(article);
  };
  const undo = async (article: SavedArticle) => {
    const answer = await sendMessage('restoreArticle', { id: article.id });
    if (answer.ok) setRemoved(undefined);
  };

  if (watched.state === 'failed')
    return <Notice title={words.library.failedTitle} help={words.library.failed} />;
  const articles = watched.state === 'known' ? watched.value : undefined;
  return (
    <main class="library" aria-busy={!articles}>
      <header>
        <h1>{words.library.title}</h1>
        <p role="status">{articles ? words.library.count(articles.length) : words.library.loading}</p>
      </header>
      {articles?.length === 0 && (
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
            href={browser.runtime.getURL(`/reader.html?id=${article.id}`)}
            onRemove={() => void remove(article)}
          />
        ))}
      </ul>
      {removed && (
        <UndoBar sentence={words.library.removed(removed.title)} onUndo={() => void undo(removed)} />
      )}
    </main>
  );
}
