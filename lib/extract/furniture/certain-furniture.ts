import type { LeftOutReason } from '@/lib/article/article';
import { holdsBlock, linesOf } from '@/lib/extract/dom/lines';
import { bareText, foldText, textOf } from '@/lib/extract/dom/text-of';
import { DONATE_CALL, SUBSCRIBE_CALL, isCallWhole } from '@/lib/extract/wording/calls';
import { asksToEmbed } from '@/lib/extract/wording/embed-consent';
import type { Headline } from '@/lib/extract/metadata/find-headline';
import { isReadAlso } from '@/lib/extract/wording/read-also';
import { findReadingMinutes } from '@/lib/extract/wording/reading-minutes';

/** A reason to leave an element out whatever the scorer thinks of its lines. */
interface CertainRule {
  name: string;
  reason: LeftOutReason;
  applies: (element: Element, text: string, headline: Headline) => boolean;
}

const LONGEST_BOX = 500;
const LONGEST_CALL = 40;

const CERTAIN_RULES: CertainRule[] = [
  {
    name: 'headline again',
    reason: 'headline',
    applies: (_, text, headline) => text.length <= headline.longest && headline.forms.has(bareText(text)),
  },
  {
    name: 'reading time',
    reason: 'headline',
    applies: (_, text) => findReadingMinutes(text) !== undefined,
  },
  { name: 'call to give', reason: 'donation', applies: (element) => isCallBox(element, DONATE_CALL) },
  {
    name: 'call to subscribe',
    reason: 'newsletter',
    applies: (element) => isCallBox(element, SUBSCRIBE_CALL),
  },
  {
    name: 'consent to an embed',
    reason: 'legal',
    applies: (element, text) => !holdsBlock(element) && asksToEmbed(text),
  },
  {
    name: 'introduction of nothing',
    reason: 'related',
    // The stories are taken by now; a list that is left says what it is.
    applies: ({ tagName, nextElementSibling: next }, text) =>
      tagName === 'P' && text.length < LONGEST_CALL && isReadAlso(text) && !next?.matches('ul, ol'),
  },
  { name: 'words of a button', reason: 'share', applies: (_, text) => isCallWhole(text) },
];

/** A box of a few lines with a link or button of its own that calls to give, to subscribe or to sign up. */
function isCallBox(element: Element, call: RegExp): boolean {
  if (!holdsBlock(element)) return false;
  const controls = element.querySelectorAll('a[href], button, [role="button"]');
  if (!controls.length || linesOf(element).length < 2) return false;
  return [...controls].some((control) => {
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
  const raw = element.textContent ?? '';
  if (raw.length > LONGEST_BOX * 2) return undefined;
  const text = foldText(raw);
  if (text.length > LONGEST_BOX) return undefined;
  return CERTAIN_RULES.find((rule) => rule.applies(element, text, headline));
}
