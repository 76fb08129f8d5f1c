import { LeafText } from './LeafSpans';

interface Props {
  caption?: string | undefined;
  credit?: string | undefined;
  /** Where the caption can be highlighted: its leaf (running-text.ts). */
  leaf?: string;
}

/** What is seen, and who took it, kept apart. */
export function Caption({ caption, credit, leaf }: Props) {
  return (
    <>
      {caption && (
        <span class="caption" data-leaf={leaf}>
          {leaf === undefined ? caption : <LeafText leaf={leaf} text={caption} />}
        </span>
      )}{' '}
      {credit && <span class="credit">{credit}</span>}
    </>
  );
}
