import type { LeftOutReason } from '@/lib/article/article';
import { linesOf } from '@/lib/extract/dom/lines';
import { bareText, textOf } from '@/lib/extract/dom/text-of';
import { DONATE_CALL, SUBSCRIBE_CALL, isCallWhole } from '@/lib/extract/wording/calls';
import type { Headline } from '@/lib/extract/metadata/find-headline';
import { findReadingMinutes } from '@/lib/extract/wording/reading-minutes';

/** A reason to leave an element out whatever the scorer thinks of its lines. */
interface CertainRule {
  name: string;
  reason: LeftOutReason;
  applies: (element: Element, headline: Headline) => boolean;
}

const LONGEST_BOX = 500;
const LONGEST_CALL = 40;

const CERTAIN_RULES: CertainRule[] = [
  {
    name: 'headline again',
    reason: 'headline',
    applies: (element, headline) => headline.forms.has(bareText(textOf(element))),
  },
  {
    name: 'reading time',
    reason: 'headline',
    applies: (element) => findReadingMinutes(textOf(element)) !== undefined,
  },
  { name: 'call to give', reason: 'donation', applies: (element) => isCallBox(element, DONATE_CALL) },
  {
    name: 'call to subscribe',
    reason: 'newsletter',
    applies: (element) => isCallBox(element, SUBSCRIBE_CALL),
  },
  { name: 'words of a button', reason: 'share', applies: (element) => isCallWhole(textOf(element)) },
];

/** A box of a few lines with a link or button of its own that calls to give, to subscribe or to sign up. */
function isCallBox(element: Element, call: RegExp): boolean {
  if (linesOf(element).length < 2) return false;
  return [...element.querySelectorAll('a[href], button, [role="button"]')].some((control) => {
    const text = textOf(control);
    return (
      text.length <= LONGEST_CALL &&
      call.test(text) &&
      !control.closest('p, li')?.textContent?.replace(text, '').trim()
    );
  });
}

/** Only short elements can be furniture for certain: what is longer is judged line by line. */
export function findCertainRule(element: Element, headline: Headline): CertainRule | undefined {
  const text = element.textContent ?? '';
  if (text.length > LONGEST_BOX * 2 || textOf(element).length > LONGEST_BOX) return undefined;
  return CERTAIN_RULES.find((rule) => rule.applies(element, headline));
}
