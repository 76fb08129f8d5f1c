import type { Completeness } from '@/lib/article/article';
import type { Desk } from '@/lib/extract/desk';
import { countWords } from '@/lib/extract/dom/count-words';
import { isPaywallCall, isPaywallLabel } from '@/lib/extract/wording/paywall';
import { markupBits, markupKinds } from './markup-kinds';

/** Characters below which a text is rather a notice than an article. */
const SHORTEST = 250;
/** A stub: no publisher gives more of a story away before the wall. */
const LONGEST_STUB = 3500;
/** Without a wall to be seen, only a text as short as a teaser. */
const LONGEST_TEASER = 1500;
/** Lines after the text in which the wall stands. */
const NEAR = 12;
const LONGEST_CALL = 200;
/** How many times longer than the shown text a stated one must be, and from what length statements are no summaries. */
const LONGER = 2;
const SHORTEST_STATED = 1000;
const FEWEST_STATED_WORDS = 200;
const PAYWALL = markupBits(['paywall']);

/**
 * Whether the whole text was there to be read: 'cut' where the page states a longer one, says that it is not free and shows little
 * of it, or ends it before a wall; 'doubtful' where there is hardly any.
 */
export function judgeCompleteness(desk: Desk, text: string, language: string | undefined): Completeness {
  if (isShorterThanStated(desk, text, language) || isStub(desk, text)) return 'cut';
  return text.length < SHORTEST ? 'doubtful' : 'full';
}

function isShorterThanStated({ page }: Desk, text: string, language: string | undefined): boolean {
  const { body = '', wordCount = 0 } = page.story ?? {};
  if (body.length > SHORTEST_STATED && body.length > text.length * LONGER) return true;
  return wordCount > FEWEST_STATED_WORDS && wordCount > countWords(text, language) * LONGER;
}

function isStub(desk: Desk, text: string): boolean {
  const story = desk.page.story;
  if (text.length > LONGEST_STUB || isPaidPartShown(desk)) return false;
  if (story?.isFree === false && text.length < LONGEST_TEASER) return true;
  return story?.isFree !== true && endsAtWall(desk, story?.isFree === false);
}

/** The page names the part that is not free, and much of the text stands in it: the person has paid. */
function isPaidPartShown({ page, lines }: Desk): boolean {
  const selectors = page.story?.paidParts ?? [];
  if (!selectors.length) return false;
  let shown = 0;
  for (const line of lines)
    if (selectors.some((selector) => line.closest(selector) !== null)) shown += line.textContent?.length ?? 0;
  return shown > SHORTEST;
}

/** Soon after the last line of the text, a line that sends the reader to the till; where the page says that it is not free, any sign of a wall. */
function endsAtWall({ page, lines }: Desk, isStatedPaid: boolean): boolean {
  const last = page.lines.findLastIndex(({ element }) => lines.has(element));
  const after = page.lines.slice(last + 1, last + 1 + NEAR).filter(({ text }) => text.length < LONGEST_CALL);
  return after.some(
    ({ element, text }) =>
      isPaywallCall(text) || (isStatedPaid && (isPaywallLabel(text) || isInWall(element))),
  );
}

function isInWall(line: Element): boolean {
  let at: Element | null = line;
  for (let level = 0; at && level < 4; level++, at = at.parentElement)
    if (markupKinds(at) & PAYWALL) return true;
  return false;
}
