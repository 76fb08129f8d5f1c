import { CopyButton } from '@/components/CopyButton';
import { Popover } from '@/components/Popover';
import { highlightColours } from '@/lib/article/highlight';
import { words } from '@/lib/words/words';
import type { Highlighting } from './use-highlighting';

interface Props {
  highlighting: Highlighting;
  /** The selected words with where they are from. */
  quote: (passage: string) => string;
}

/** What can be done with the selected words: mark them in a colour, write to them, take them along. */
export function SelectionBar({ highlighting, quote }: Props) {
  const { canMark, mark, selected } = highlighting;
  if (!selected) return null;
  return (
    <Popover
      anchor={selected.range}
      role="toolbar"
      label={words.highlights.bar}
      class="selection-bar"
      isOurs
      onClose={(by) => by === 'escape' && getSelection()?.removeAllRanges()}
    >
      {canMark &&
        highlightColours.map((colour) => (
          <button
            key={colour}
            type="button"
            class="swatch"
            data-colour={colour}
            aria-label={words.highlights.mark(colour)}
            title={words.highlights.mark(colour)}
            onClick={() => mark(colour)}
          />
        ))}
      {canMark && (
        <button type="button" class="quiet" onClick={() => mark(undefined, true)}>
          {words.highlights.writeNote}
        </button>
      )}
      <CopyButton text={() => quote(selected.text)} label={words.highlights.copyQuote} />
    </Popover>
  );
}
