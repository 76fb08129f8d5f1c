import type { Highlight } from '@/lib/article/highlight';
import { words } from '@/lib/words/words';

/** The words of a highlight in its colour, and what was written to them. */
export function HighlightQuote({ highlight }: { highlight: Pick<Highlight, 'colour' | 'note' | 'quote'> }) {
  return (
    <span class="highlight-quote" data-colour={highlight.colour}>
      <span class="visually-hidden">{words.highlights.colours[highlight.colour]}: </span>
      <span class="quoted" dir="auto">
        {highlight.quote}
      </span>
      {highlight.note && (
        <span class="highlight-note" dir="auto">
          {highlight.note}
        </span>
      )}
    </span>
  );
}
