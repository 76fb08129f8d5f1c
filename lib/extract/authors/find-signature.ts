import type { Desk } from '@/lib/extract/desk';
import type { TextLine } from '@/lib/extract/dom/lines';
import { NEWSROOM } from '@/lib/extract/wording/bylines-newsroom';

const LONGEST = 40;
/** Lines at the end of the text; a call to subscribe may come after the signature. */
const LAST = 6;
/** Lines below the text that a reader still takes for its end. */
const BELOW = 2;

/** The newsroom's signature below a text that nobody else signs: a last line such as 'The newsroom'. */
export function findSignature({ page, lines }: Desk): TextLine | undefined {
  const last = page.lines.findLastIndex(({ element }) => lines.has(element));
  const text = page.lines.filter(({ element }) => lines.has(element));
  return [...text.slice(-LAST), ...page.lines.slice(last + 1, last + 1 + BELOW)].find(isSignature);
}

function isSignature({ element, text }: TextLine): boolean {
  if (text.length > LONGEST || /[.!?:]$/.test(text) || !NEWSROOM.test(text)) return false;
  return !element.querySelector('a') && !element.closest('a, nav, footer, aside, h2, h3');
}
