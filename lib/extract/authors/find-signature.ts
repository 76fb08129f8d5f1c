import type { Desk } from '@/lib/extract/desk';
import type { TextLine } from '@/lib/extract/dom/lines';
import type { Page } from '@/lib/extract/page/page';
import { NEWSROOM } from '@/lib/extract/wording/bylines-newsroom';
import { isPublisher } from './is-publisher';

const LONGEST = 40;
/** Lines at the end of the text; a call to subscribe may come after the signature. */
const LAST = 6;
/** Lines below the text that a reader still takes for its end. */
const BELOW = 2;

/** Who signs a text that names no author, and the line that does. */
export interface Signature {
  element: Element;
  names: string[];
}

/**
 * The signature below a text that nobody else signs: a last line such as 'The newsroom', or the site's own name and, after a
 * stroke, where it has the story from.
 */
export function findSignature({ page, lines }: Desk): Signature | undefined {
  const last = page.lines.findLastIndex(({ element }) => lines.has(element));
  const text = page.lines.filter(({ element }) => lines.has(element));
  for (const line of [...text.slice(-LAST), ...page.lines.slice(last + 1, last + 1 + BELOW)]) {
    const names = namesIn(line, page);
    if (names.length) return { element: line.element, names };
  }
  return undefined;
}

function namesIn({ element, text }: TextLine, page: Page): string[] {
  if (text.length > LONGEST || /[.!?:]$/.test(text)) return [];
  if (element.querySelector('a') || element.closest('a, nav, footer, aside, h2, h3')) return [];
  return NEWSROOM.test(text) ? [text] : sourcesIn(text, page);
}

/** 'The Harbour Post / Coast Radio' on the Post's own site: the story is the radio's. */
function sourcesIn(text: string, page: Page): string[] {
  const [own, ...sources] = text.split(/\s*\/\s*/);
  if (!own || !sources.length || !isPublisher(own, page)) return [];
  return sources.every((source) => /^\p{Lu}/u.test(source)) ? sources : [];
}
