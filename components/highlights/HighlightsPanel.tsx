import { useDisclosure } from '@/components/use-disclosure';
import type { Article } from '@/lib/article/article';
import { words } from '@/lib/words/words';
import { HighlightQuote } from './HighlightQuote';
import { HighlightWays } from './HighlightWays';
import type { Highlighting } from './use-highlighting';

interface Props {
  highlighting: Highlighting;
  story: Pick<Article, 'direction' | 'language'> | undefined;
  quote: (passage: string) => string;
  /** The list for the whole library. */
  allUrl: string;
}

/** The highlights of this story in its order, and those whose words the publisher took out. Not there while there are none. */
export function HighlightsPanel({ allUrl, highlighting, quote, story }: Props) {
  const disclosure = useDisclosure();
  const { canMark, located, open, orphans, remove } = highlighting;
  const count = located.length + orphans.length;
  if (count === 0) return null;
  return (
    <details class="menu" ref={disclosure.ref} open={disclosure.open} onToggle={disclosure.onToggle}>
      <summary aria-label={words.highlights.count(count)}>{words.highlights.title}</summary>
      <div class="panel highlights">
        <ol>
          {located.map(({ highlight }) => (
            <li key={highlight.id}>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  disclosure.close();
                  open(highlight.id);
                }}
              >
                <HighlightQuote highlight={highlight} story={story} />
              </button>
            </li>
          ))}
        </ol>
        {orphans.length > 0 && (
          <section>
            <h2>{words.highlights.orphans}</h2>
            <p>{words.highlights.orphansHelp}</p>
            <ul>
              {orphans.map((highlight) => (
                <li key={highlight.id}>
                  <HighlightQuote highlight={highlight} story={story} />
                  <HighlightWays
                    highlight={highlight}
                    quote={quote}
                    onRemove={canMark ? remove : undefined}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        <a href={allUrl} target="_blank">
          {words.highlights.all}
        </a>
      </div>
    </details>
  );
}
