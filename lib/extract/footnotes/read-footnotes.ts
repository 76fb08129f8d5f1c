import type { Block, Footnote } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { dropStart } from '@/lib/extract/blocks/drop-start';
import type { TakenFootnote } from './take-footnotes';

/** Footnotes as data: the mark said again before a note's first word is left away. */
export function readFootnotes(
  taken: readonly TakenFootnote[],
  readContent: (element: Element) => Block[],
): Footnote[] {
  return taken.flatMap(({ id, label, element }) => {
    const blocks = readContent(element).map((block, i) => (i === 0 ? withoutLabel(block, label) : block));
    return blocks.length ? [{ id, label, blocks }] : [];
  });
}

function withoutLabel(block: Block, label: string): Block {
  if (block.kind !== 'paragraph') return block;
  const text = spansText(block.spans);
  const start = [`[${label}]`, `(${label})`, `${label}.`, `${label})`, `${label}:`, `^ `, `${label} `].find(
    (each) => text.startsWith(each),
  );
  return start ? { ...block, spans: dropStart(block.spans, start.trimEnd().length) } : block;
}
