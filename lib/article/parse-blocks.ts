import type { Block, BlockContent, Footnote, MarkKind, MathNode, Picture, Span, TableCell } from './article';
import { mathElements } from './math-elements';
import {
  BadField,
  type Fields,
  fields,
  filledText,
  flag,
  isoDate,
  linkUrl,
  listOf,
  numberBetween,
  oneOf,
  optional,
  text,
  webUrl,
} from './parse-fields';

/** Blocks within blocks, spans within spans: deeper than this is no text a person wrote. */
const deepest = 24;
// As many as the elements of the largest page that is read; see lib/extract/limits.ts.
const mostBlocks = 50_000;
const mostSpans = 50_000;

const markKinds = [
  'strong',
  'emphasis',
  'code',
  'sup',
  'sub',
  'mark',
  'strike',
] as const satisfies MarkKind[];
const blockKinds = [
  ...(['paragraph', 'heading', 'list', 'quote', 'pullquote', 'figure', 'table', 'code'] as const),
  ...(['math', 'embed', 'rule', 'note', 'question', 'answer', 'update'] as const),
] satisfies Block['kind'][];

/** Blocks from unknown data. Throws `BadField`. */
export function parseBlocks(value: unknown): Block[] {
  return blocksAt(0)(value);
}

export const parseFootnotes = listOf((value): Footnote => {
  const from = fields(value);
  return {
    id: filledText(from['id']),
    label: filledText(from['label']),
    blocks: blocksAt(1)(from['blocks']),
  };
}, 2_000);

export function parsePicture(value: unknown): Picture {
  const from = fields(value);
  return {
    src: webUrl(from['src']),
    ...optional(from, 'width', numberBetween(1, 100_000)),
    ...optional(from, 'height', numberBetween(1, 100_000)),
    ...optional(from, 'alt', text),
    ...optional(from, 'caption', text),
    ...optional(from, 'credit', text),
  };
}

function blocksAt(depth: number): (value: unknown) => Block[] {
  if (depth > deepest) throw new BadField('blocks too deep');
  return listOf((value): Block => {
    const from = fields(value);
    return { id: filledText(from['id']), ...content(from, depth + 1) };
  }, mostBlocks);
}

function content(from: Fields, depth: number): BlockContent {
  const kind = oneOf(blockKinds)(from['kind']);
  switch (kind) {
    case 'paragraph':
    case 'question':
      return { kind, spans: spansAt(0)(from['spans']) };
    case 'heading':
      return { kind, level: headingLevel(from['level']), spans: spansAt(0)(from['spans']) };
    case 'list':
      return {
        kind,
        ordered: flag(from['ordered']),
        ...optional(from, 'start', numberBetween(-1_000_000, 1_000_000)),
        items: listOf(blocksAt(depth), mostBlocks)(from['items']),
      };
    case 'quote':
      return { kind, blocks: blocksAt(depth)(from['blocks']), ...optional(from, 'cite', text) };
    case 'answer':
      return { kind, blocks: blocksAt(depth)(from['blocks']) };
    case 'pullquote':
      return { kind, spans: spansAt(0)(from['spans']), ...optional(from, 'cite', text) };
    case 'figure':
      return {
        kind,
        pictures: listOf(parsePicture, 500)(from['pictures']),
        ...optional(from, 'caption', text),
        ...optional(from, 'credit', text),
      };
    case 'table':
      return {
        kind,
        ...optional(from, 'caption', text),
        rows: listOf(listOf(tableCell, 1_000), 10_000)(from['rows']),
      };
    case 'code':
      return { kind, text: text(from['text']), ...optional(from, 'language', text) };
    case 'math':
      return { kind, ...math(from) };
    case 'embed':
      return {
        kind,
        provider: text(from['provider']),
        url: webUrl(from['url']),
        ...optional(from, 'title', text),
        ...optional(from, 'text', text),
      };
    case 'rule':
      return { kind };
    case 'note':
      return {
        kind,
        purpose: oneOf(['editor', 'correction'])(from['purpose']),
        blocks: blocksAt(depth)(from['blocks']),
      };
    case 'update':
      return {
        kind,
        ...optional(from, 'at', isoDate),
        ...optional(from, 'timeText', text),
        ...optional(from, 'title', text),
        blocks: blocksAt(depth)(from['blocks']),
      };
  }
}

function headingLevel(value: unknown): 2 | 3 | 4 | 5 | 6 {
  const level = ([2, 3, 4, 5, 6] as const).find((known) => known === value);
  if (!level) throw new BadField('not a heading level');
  return level;
}

function tableCell(value: unknown): TableCell {
  const from = fields(value);
  return {
    header: flag(from['header']),
    spans: spansAt(0)(from['spans']),
    ...optional(from, 'colSpan', numberBetween(1, 1_000)),
    ...optional(from, 'rowSpan', numberBetween(1, 65_534)),
  };
}

function spansAt(depth: number): (value: unknown) => Span[] {
  if (depth > deepest) throw new BadField('spans too deep');
  return listOf((value) => span(fields(value), depth + 1), mostSpans);
}

function span(from: Fields, depth: number): Span {
  const kind = oneOf(['text', 'link', 'math', 'footnoteRef', 'break', ...markKinds])(from['kind']);
  switch (kind) {
    case 'text':
      return { kind, text: text(from['text']) };
    case 'link':
      return { kind, href: linkUrl(from['href']), spans: spansAt(depth)(from['spans']) };
    case 'math':
      return { kind, ...math(from) };
    case 'footnoteRef':
      return { kind, note: filledText(from['note']), label: filledText(from['label']) };
    case 'break':
      return { kind };
    default:
      return { kind, spans: spansAt(depth)(from['spans']) };
  }
}

function math(from: Fields): { tex?: string; tree?: MathNode } {
  return { ...optional(from, 'tex', text), ...optional(from, 'tree', (value) => mathNode(value, 0)) };
}

function mathNode(value: unknown, depth: number): MathNode {
  if (depth > deepest * 2) throw new BadField('formula too deep');
  const from = fields(value);
  return {
    element: oneOf(mathElements)(from['element']),
    ...optional(from, 'text', text),
    ...optional(
      from,
      'children',
      listOf((child) => mathNode(child, depth + 1), 5_000),
    ),
  };
}
