import type { Article, Block, FigureBlock, Span } from './article';
import { wholeCaption } from './whole-caption';

/** A stretch of text that is drawn in one element: a paragraph, a cell, a piece of code, a caption, the headline. */
export interface Leaf {
  /** Id of the block; of a part of one, with what tells the part ('…:2:1' for a cell). */
  id: string;
  role: LeafRole;
  /** Where it stands in the running text, in UTF-16 units; `end` is behind its last one. */
  start: number;
  end: number;
}

/** 'head' is headline and dek; 'text' is the story itself. */
export type LeafRole = 'head' | 'text' | 'code' | 'caption';

/** All text of an article in reading order, each leaf on its own line, exactly as it is drawn. */
export interface RunningText {
  text: string;
  leaves: Leaf[];
}

/** What the running text is made of. */
export type Story = { readonly blocks: readonly Block[] } & Partial<Pick<Article, 'title' | 'dek' | 'lead'>>;

type Part = Pick<Leaf, 'id' | 'role'> & { text: string };

/**
 * The text as passages are counted in it. Unlike `articleText` nothing is folded or trimmed, so that a position in it is a position
 * on the screen. A break is one line break; marks of footnotes and formulas have no length.
 */
export function runningText(story: Story): RunningText {
  const parts = [...headOf(story), ...story.blocks.flatMap(partsOf)].filter((part) => part.text !== '');
  let start = 0;
  const leaves = parts.map(({ id, role, text }) => {
    const leaf = { id, role, start, end: start + text.length };
    start = leaf.end + 1;
    return leaf;
  });
  return { text: parts.map((part) => part.text).join('\n'), leaves };
}

/** Ids of the leaves that open a story. No id of a block looks like these. */
export const headlineLeaf = 'head:headline';
export const dekLeaf = 'head:dek';
export const leadFigure = 'head:lead';

/** Id of the leaf that is the caption of a figure or a table; with a number that of one picture of a gallery. */
export const captionLeaf = (figure: string, picture?: number) =>
  picture === undefined ? `${figure}:caption` : `${figure}:${picture}:caption`;

/** Id of the leaf that is a table's cell, and of the one that is an update's title. */
export const cellLeaf = (block: string, row: number, cell: number) => `${block}:${row}:${cell}`;
export const titleLeaf = (block: string) => `${block}:title`;

/** How long a span is in the running text, in UTF-16 units. */
export function spanLength(span: Span): number {
  return drawnText([span]).length;
}

function headOf({ dek = '', lead, title = '' }: Story): Part[] {
  return [
    { id: headlineLeaf, role: 'head', text: title },
    { id: dekLeaf, role: 'head', text: dek },
    ...(lead ? captionsOf({ pictures: [lead] }, leadFigure) : []),
  ];
}

/** Captions as they are drawn: under each picture of a gallery its own, then that of the whole. Credits are no text. */
function captionsOf(figure: Omit<FigureBlock, 'kind'>, id: string): Part[] {
  const own = figure.pictures.length > 1 ? figure.pictures : [];
  return [
    ...own.map(({ caption }, picture) => captionPart(captionLeaf(id, picture), caption)),
    captionPart(captionLeaf(id), wholeCaption(figure).caption),
  ];
}

const captionPart = (id: string, text = ''): Part => ({ id, role: 'caption', text });
const textPart = (id: string, text: string): Part => ({ id, role: 'text', text });

function partsOf(block: Block): Part[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'pullquote':
    case 'question':
      return [textPart(block.id, drawnText(block.spans))];
    case 'list':
      return block.items.flat().flatMap(partsOf);
    case 'quote':
    case 'note':
    case 'answer':
      return block.blocks.flatMap(partsOf);
    case 'update':
      return [textPart(titleLeaf(block.id), block.title ?? ''), ...block.blocks.flatMap(partsOf)];
    case 'table':
      return [
        captionPart(captionLeaf(block.id), block.caption),
        ...block.rows.flatMap((cells, row) =>
          cells.map((cell, column) => textPart(cellLeaf(block.id, row, column), drawnText(cell.spans))),
        ),
      ];
    case 'code':
      return [{ id: block.id, role: 'code', text: block.text }];
    case 'figure':
      return captionsOf(block, block.id);
    case 'math':
    case 'embed':
    case 'rule':
      return [];
  }
}

function drawnText(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      if (span.kind === 'text') return span.text;
      if (span.kind === 'break') return '\n';
      return 'spans' in span ? drawnText(span.spans) : '';
    })
    .join('');
}
