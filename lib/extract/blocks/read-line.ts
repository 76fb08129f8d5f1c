import type { Block, Span } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { findNotePurpose } from '@/lib/extract/wording/notes';
import { draft } from './block-draft';
import type { BlockContext } from './block-context';
import { readFigure } from './read-figure';
import { readSpans } from './read-spans';

/** A line of text: a heading or a paragraph, and the pictures that stand in it as figures after it. */
export function readLine(element: Element, context: BlockContext): Block[] {
  const spans = readSpans(element, context.base);
  const figures = [...element.querySelectorAll('img')].flatMap((image) => readFigure(image, context));
  if (!spansText(spans)) return figures;
  const level = findLevel(element);
  const line = level ? draft({ kind: 'heading', level, spans }) : readParagraph(spans);
  return [line, ...figures];
}

/** A paragraph, or a note when it begins as one: 'Editor's note: …'. */
function readParagraph(spans: Span[]): Block {
  const paragraph = draft({ kind: 'paragraph', spans });
  const purpose = findNotePurpose(spansText(spans));
  return purpose ? draft({ kind: 'note', purpose, blocks: [paragraph] }) : paragraph;
}

/** A story has one h1, its headline: further ones in the text are second-level headings. */
function findLevel(element: Element): 2 | 3 | 4 | 5 | 6 | undefined {
  const heading = /^H[1-6]$/.test(element.tagName) ? element : element.closest('h1, h2, h3, h4, h5, h6');
  const number = Number(heading?.tagName.slice(1) ?? headingRole(element));
  return number ? (Math.min(6, Math.max(2, number)) as 2 | 3 | 4 | 5 | 6) : undefined;
}

function headingRole(element: Element): string {
  return element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : '';
}
