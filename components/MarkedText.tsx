import { cutAtMarks, type LeafMark } from '@/lib/article/leaf-marks';
import { words } from '@/lib/words/words';

interface Props {
  text: string;
  /** Where the text begins in its leaf. */
  start: number;
  marks: readonly LeafMark[];
}

/** A text with what is highlighted of it as marks. Where highlights overlap, the last one colours and the one below underlines. */
export function MarkedText({ text, start, marks }: Props) {
  if (marks.length === 0) return <>{text}</>;
  return (
    <>
      {cutAtMarks(text, start, marks).map((piece, index) => {
        const [top, below] = piece.highlights.toReversed();
        if (!top) return piece.text;
        return (
          <mark
            key={index}
            class="highlight"
            data-highlights={piece.highlights.map((one) => one.id).join(' ')}
            data-colour={top.colour}
            data-below={below?.colour}
            title={top.note}
            aria-description={words.highlights.described(top.colour, top.note !== undefined)}
          >
            {piece.text}
          </mark>
        );
      })}
    </>
  );
}
