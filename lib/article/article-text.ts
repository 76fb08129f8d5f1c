import type { Article, Block, MathNode, Span } from './article';

/**
 * The plain text of an article: one block a line, blocks within blocks (lists, quotes, notes) one line each.
 * Captions, credits, related stories, author bios and footnotes are not in it; only what is read as text is, and that is
 * also what an embedded post says.
 */
export function articleText(article: Pick<Article, 'blocks'>): string {
  return article.blocks.flatMap(readLines).filter(Boolean).join('\n');
}

/** A card's text is read but is not the card's own: it is no text to mark a place in. */
function readLines(block: Block): string[] {
  return block.kind === 'embed' ? [block.text ?? ''] : blockLines(block);
}

/** The plain text of one block, its lines joined by line breaks. */
export function blockText(block: Block): string {
  return blockLines(block).filter(Boolean).join('\n');
}

/** The plain text of a run of spans. A break becomes a space; a footnote's mark is not text. */
export function spansText(spans: readonly Span[]): string {
  const known = texts.get(spans) ?? foldedText(spans);
  texts.set(spans, known);
  return known;
}

/** Spans do not change once they are made, and a dozen steps of reading ask for the text of each paragraph. */
const texts = new WeakMap<readonly Span[], string>();

function foldedText(spans: readonly Span[]): string {
  return rawText(spans)
    .replaceAll(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'pullquote':
    case 'question':
      return [spansText(block.spans)];
    case 'list':
      return block.items.flat().flatMap(blockLines);
    case 'quote':
    case 'note':
    case 'answer':
      return block.blocks.flatMap(blockLines);
    case 'update':
      return [block.title ?? '', ...block.blocks.flatMap(blockLines)];
    case 'table':
      return block.rows.map((row) => row.map((cell) => spansText(cell.spans)).join(' '));
    case 'code':
      return [block.text];
    case 'math':
      return [mathText(block)];
    case 'figure':
    case 'embed':
    case 'rule':
      return [];
  }
}

function spanText(span: Span): string {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'break':
      return ' ';
    case 'math':
      return mathText(span);
    case 'footnoteRef':
      return '';
    default:
      return rawText(span.spans);
  }
}

// Not trimmed: inside a mark or a link the outer white space counts, 'a<b> b</b>' keeps its space.
function rawText(spans: readonly Span[]): string {
  return spans.map(spanText).join('');
}

function mathText(math: { tex?: string; tree?: MathNode }): string {
  return math.tex ?? (math.tree ? nodeText(math.tree) : '');
}

function nodeText(node: MathNode): string {
  return node.text ?? (node.children ?? []).map(nodeText).join('');
}
