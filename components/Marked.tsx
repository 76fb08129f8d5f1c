interface Props {
  text: string;
  /** What is marked: from `start` to before `end`, in UTF-16 units, in order, none touching another. */
  ranges: readonly { start: number; end: number }[];
}

/** A text with parts of it marked. */
export function Marked({ text, ranges }: Props) {
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
