import type { Block } from '@/lib/article/article';
import { hintsOf } from '@/lib/extract/dom/hints';
import { linesOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { draft } from './block-draft';
import { readSpans } from './read-spans';
import type { BlockContext } from './block-context';

const LONGEST_SOURCE = 120;

/** A quotation; its `cite`, its footer, its figure's caption or a last line after a dash says who said it. */
export function readQuote(element: Element, context: BlockContext): Block[] {
  const source = findSource(element);
  const cite = textOf(source).replace(/^[-–—―~\s]+/, '');
  if (cite) source?.remove();
  if (isPulled(element)) return readPulled(element, cite, context);
  const blocks = context.readContent(element);
  return blocks.length ? [draft({ kind: 'quote', blocks, ...(cite ? { cite } : {}) })] : [];
}

function findSource(quote: Element): Element | undefined {
  const named = quote.querySelector('footer, cite:last-child, figcaption');
  if (named && textOf(named) !== textOf(quote)) return named;
  const caption = quote.closest('figure')?.querySelector('figcaption');
  if (caption) return caption;
  const [last, ...others] = linesOf(quote).toReversed();
  const text = textOf(last);
  return others.length && text.length < LONGEST_SOURCE && /^[–—―-]\s*\p{L}/u.test(text) ? last : undefined;
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
