import type { Block } from '@/lib/article/article';
import { hintsOf } from '@/lib/extract/dom/hints';
import { linesOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { draft } from './block-draft';
import { readSpans } from './read-spans';
import type { BlockContext } from './block-context';

/** A quotation; its `cite` or footer line says who said it. */
export function readQuote(element: Element, context: BlockContext): Block[] {
  const source = element.querySelector('footer, cite:last-child, figcaption');
  const cite = source && textOf(source) !== textOf(element) ? textOf(source).replace(/^[-–—\s]+/, '') : '';
  if (cite) source?.remove();
  if (isPulled(element)) return readPulled(element, cite, context);
  const blocks = context.readContent(element);
  return blocks.length ? [draft({ kind: 'quote', blocks, ...(cite ? { cite } : {}) })] : [];
}

const PULLED_HINT = /pull-?quote|zitat-box|big-?quote/;

function isPulled(element: Element): boolean {
  return [element, element.parentElement].some((each) => each !== null && PULLED_HINT.test(hintsOf(each)));
}

/** A sentence set large is one line, whatever it is made of. */
function readPulled(element: Element, cite: string, context: BlockContext): Block[] {
  const spans = linesOf(element).flatMap((line) => readSpans(line, context.base));
  return spans.length ? [draft({ kind: 'pullquote', spans, ...(cite ? { cite } : {}) })] : [];
}
