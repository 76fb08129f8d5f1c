import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Span } from '@/lib/article/article';
import type { LeafMark } from '@/lib/article/leaf-marks';
import { MarkedText } from './MarkedText';
import { SpansView } from './SpansView';

/** What is highlighted, leaf by leaf. */
export const LeafMarks = createContext<ReadonlyMap<string, readonly LeafMark[]>>(new Map());

/** The spans of a leaf with its highlights. Drawn again when its own highlights change, not when others do. */
export function LeafSpans({ leaf, spans }: { leaf: string; spans: readonly Span[] }) {
  const marks = useMarks(leaf);
  return useMemo(() => <SpansView spans={spans} marks={marks} />, [spans, marks]);
}

/** The same for a leaf that is plain text. */
export function LeafText({ leaf, text }: { leaf: string; text: string }) {
  const marks = useMarks(leaf);
  return useMemo(() => <MarkedText text={text} start={0} marks={marks} />, [text, marks]);
}

/** The same array as long as nothing in it changes. */
function useMarks(leaf: string): readonly LeafMark[] {
  const marks = useContext(LeafMarks).get(leaf) ?? none;
  return useMemo(() => marks, [JSON.stringify(marks)]);
}

const none: readonly LeafMark[] = [];
