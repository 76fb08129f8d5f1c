import type { Passage } from './anchor';
import type { Highlight } from './highlight';
import type { RunningText } from './running-text';

/** A highlight with where it stands in the text. */
export interface Located {
  highlight: Highlight;
  passage: Passage;
}

/** A highlight's part of one leaf, counted from the leaf's start. */
export interface LeafMark extends Passage {
  highlight: Highlight;
}

/** What each leaf has of the highlights, as leaf id → marks in the order they were made. */
export function leafMarks({ leaves }: RunningText, located: readonly Located[]): Map<string, LeafMark[]> {
  const marks = new Map<string, LeafMark[]>();
  for (const { highlight, passage } of located.toSorted((a, b) =>
    a.highlight.at.localeCompare(b.highlight.at),
  )) {
    for (const leaf of leaves) {
      const start = Math.max(passage.start, leaf.start) - leaf.start;
      const end = Math.min(passage.end, leaf.end) - leaf.start;
      if (start >= end) continue;
      marks.set(leaf.id, [...(marks.get(leaf.id) ?? []), { highlight, start, end }]);
    }
  }
  return marks;
}

/** A piece of a text, and the highlights that cover all of it. */
export interface MarkedPiece {
  text: string;
  highlights: Highlight[];
}

/** Cuts a text, which begins at `start` of its leaf, wherever a mark begins or ends. */
export function cutAtMarks(text: string, start: number, marks: readonly LeafMark[]): MarkedPiece[] {
  const end = start + text.length;
  const cuts = marks.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].toSorted((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? start;
    return {
      text: text.slice(from - start, to - start),
      highlights: marks.filter((mark) => mark.start <= from && mark.end >= to).map((mark) => mark.highlight),
    };
  });
}
