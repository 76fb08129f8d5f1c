import { CopyButton } from '@/components/CopyButton';
import type { Highlight } from '@/lib/article/highlight';
import { words } from '@/lib/words/words';

interface Props {
  highlight: Highlight;
  quote: (passage: string) => string;
  /** Absent where nothing is to be changed. */
  onRemove: ((id: string) => void) | undefined;
}

/** What can be done with a highlight in its story: copy it with its source, delete it. */
export function HighlightWays({ highlight, onRemove, quote }: Props) {
  return (
    <p class="ways-on">
      <CopyButton text={() => quote(highlight.quote)} label={words.highlights.copyQuote} />
      {onRemove && (
        <button type="button" class="quiet" onClick={() => onRemove(highlight.id)}>
          {words.highlights.remove}
        </button>
      )}
    </p>
  );
}
