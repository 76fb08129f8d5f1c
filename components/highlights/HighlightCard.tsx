import { useLayoutEffect, useRef } from 'preact/hooks';
import { Popover } from '@/components/Popover';
import { type Highlight, highlightColours } from '@/lib/article/highlight';
import { words } from '@/lib/words/words';
import { NoteField } from './NoteField';
import { HighlightWays } from './HighlightWays';
import type { Highlighting } from './use-highlighting';

interface Props {
  highlight: Highlight;
  /** The mark in the text. */
  anchor: Element;
  highlighting: Highlighting;
  quote: (passage: string) => string;
}

/** One highlight, beside it: its colour, its note, and the ways to copy and delete it. */
export function HighlightCard({ anchor, highlight, highlighting, quote }: Props) {
  const { change, open, remove } = highlighting;
  const note = useRef<HTMLTextAreaElement>(null);
  // Before it is painted: whoever begins to write at once loses no letter.
  useLayoutEffect(() => note.current?.focus({ preventScroll: true }), [highlight.id]);

  return (
    <Popover
      anchor={anchor}
      label={words.highlights.card}
      class="highlight-card"
      isOurs
      onClose={() => open(undefined)}
    >
      <fieldset>
        <legend class="visually-hidden">{words.highlights.colour}</legend>
        {highlightColours.map((colour) => (
          <label key={colour} class="swatch" data-colour={colour} title={words.highlights.colours[colour]}>
            <input
              type="radio"
              name="highlight-colour"
              class="visually-hidden"
              checked={colour === highlight.colour}
              onChange={() => change(highlight.id, { colour })}
            />
            <span class="visually-hidden">{words.highlights.colours[colour]}</span>
          </label>
        ))}
      </fieldset>
      <NoteField
        key={highlight.id}
        field={note}
        note={highlight.note ?? ''}
        onChange={(text) => change(highlight.id, { note: text })}
      />
      <HighlightWays highlight={highlight} quote={quote} onRemove={remove} />
    </Popover>
  );
}
