import { useEffect, useState } from 'preact/hooks';
import { libraryUrl, readerUrl } from '@/entrypoints/reading/own-addresses';
import { HighlightQuote } from '@/components/highlights/HighlightQuote';
import { Notice } from '@/components/Notice';
import { UndoBar } from '@/components/UndoBar';
import { useAppearance } from '@/components/use-appearance';
import { useWatched } from '@/components/use-watched';
import type { Highlight } from '@/lib/article/highlight';
import { type HighlightOfArticle, watchAllHighlights } from '@/lib/library/watch-highlights';
import { sendMessage } from '@/lib/messages';
import { rememberedReadingSettings, watchReadingSettings } from '@/lib/settings/settings';
import { words } from '@/lib/words/words';

const remembered = rememberedReadingSettings();
/** So many are drawn at once, and so many more each time one asks. */
const pageSize = 200;

/** Everything that was highlighted, newest first, story by story. */
export function HighlightsApp() {
  useAppearance(remembered, watchReadingSettings);
  const [limit, setLimit] = useState(pageSize);
  const watched = useWatched<HighlightOfArticle[]>(`${limit}`, (onChange, onError) =>
    watchAllHighlights(limit, onChange, onError),
  );
  const [found, setFound] = useState<HighlightOfArticle[]>();
  const [removed, setRemoved] = useState<Highlight>();

  // What is there stays while more is fetched.
  useEffect(() => {
    if (watched.state === 'known') setFound(watched.value);
  }, [watched]);
  useEffect(() => {
    document.title = `${words.highlights.title} – ${words.extension.name}`;
  }, []);

  if (watched.state === 'failed') {
    return (
      <main>
        <Notice {...words.libraryFailed[watched.reason]} />
      </main>
    );
  }
  const stories = [...Map.groupBy(found ?? [], ({ row }) => row.id).values()];
  return (
    <main class="list-page" aria-busy={!found}>
      <header>
        <h1>{words.highlights.title}</h1>
        <a href={libraryUrl}>{words.bar.library}</a>
      </header>
      {found?.length === 0 && (
        <section class="empty">
          <h2>{words.highlights.none}</h2>
          <p>{words.highlights.help}</p>
        </section>
      )}
      {stories.map((story) => (
        <section key={story[0]?.row.id} class="highlights-of">
          <h2 lang={story[0]?.row.language} dir={story[0]?.row.direction}>
            {story[0]?.row.title}
          </h2>
          <p class="row-facts">
            <bdi>{story[0]?.row.siteName}</bdi>
          </p>
          <ul>
            {story.map(({ highlight, row }) => (
              <li key={highlight.id}>
                <a href={readerUrl(row.id, highlight.id)}>
                  <HighlightQuote highlight={highlight} story={row} />
                </a>
                <button
                  type="button"
                  class="quiet"
                  aria-label={words.highlights.removeOne(highlight.quote)}
                  onClick={() => {
                    setRemoved(highlight);
                    void sendMessage('removeHighlight', { id: highlight.id });
                  }}
                >
                  {words.highlights.remove}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found && found.length >= limit && (
        <button type="button" onClick={() => setLimit(limit + pageSize)}>
          {words.library.more}
        </button>
      )}
      <UndoBar
        sentence={removed && words.highlights.removed}
        onUndo={
          removed &&
          (() => {
            void sendMessage('restoreHighlight', { id: removed.id });
            setRemoved(undefined);
          })
        }
      />
    </main>
  );
}
