import { hintsOf } from '@/lib/extract/dom/hints';
import { linkShare } from '@/lib/extract/dom/link-share';
import { bareText, foldText } from '@/lib/extract/dom/text-of';
import { isCallWhole } from '@/lib/extract/wording/calls';
import { CREDIT_MARKED } from '@/lib/extract/wording/credits';
import { isReadAlso, READ_ALSO_START } from '@/lib/extract/wording/read-also';
import type { TextPart } from './text-parts';

const TITLE_HINT = /title|headline|(^|-)(hed|heading|titel|titre|titulo)(-|$)/;
const KICKER_HINT =
  /(^|-)(kicker|overline|eyebrow|topics?|label|category|section|rubric|badge|flag|pretitle|supertitle|dachzeile|spitzmarke)(-|$)/;
/** Scripts that put no space between words. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const SHORTEST_TITLE = 12;
const SHORTEST_UNSPACED = 8;
const LONGEST_TITLE = 260;
const LONGEST_KICKER = 40;
const LONGEST_AFTER_KICKER = 130;

/**
 * The headline among the parts of a card: a heading; what the markup calls a title; else the first part that is a link,
 * or the second where the first is only a kicker above it. The link's own title, where the headline holds it, leaves
 * kicker and author away.
 */
export function findTitle(parts: readonly TextPart[], link: Element, root: Element): string | undefined {
  const linked = parts.filter((part) => linkShare(part.element) > 0.9 && isHeadline(part.text));
  const plain = linked.filter((part) => !hasHint(part.element, root, KICKER_HINT));
  const ranked = plain.filter((part) => rankOf(part.element, root) < 7);
  const best = Math.min(...ranked.map((part) => rankOf(part.element, root)));
  const headings = ranked.filter((part) => rankOf(part.element, root) === best);
  const chosen = withoutKicker(headings.length ? headings : plain.length ? plain : linked);
  return chosen && (findLinkTitle(link, chosen.text) ?? chosen.text);
}

/** Whether a text can be a headline: more than a word, and not what introduces a link, calls for something or counts comments. */
function isHeadline(text: string): boolean {
  const shortest = UNSPACED.test(text) ? SHORTEST_UNSPACED : SHORTEST_TITLE;
  if (text.length < shortest || text.length > LONGEST_TITLE) return false;
  if (!UNSPACED.test(text) && !/\p{L}\S*\s+\S*[\p{L}\p{N}]/u.test(text)) return false;
  // 'More on this »' goes on to a list.
  if (/\s[»→]$/.test(text) && !text.includes('«')) return false;
  return !isReadAlso(text) && !isCallWhole(text) && !CREDIT_MARKED.test(text);
}

/** The headline without what stands around it: 'Read also: …', 'Leggi anche su: …', a bullet, a date. */
export function withoutIntroduction(text: string): string {
  const plain = text.replace(/^[\s・•·▶►]+/, '').replace(/\s+\d{1,2}[./]\d{1,2}[./]\d{4}$/, '');
  const rest = plain.replace(READ_ALSO_START, '');
  if (rest === plain || !/^\s*[\p{Ll}\s]{0,14}[:：–—|>»→]/u.test(rest)) return plain;
  return rest.replace(/^\s*[\p{Ll}\s]{0,14}[\s:：–—|>»→]+/u, '');
}

function findLinkTitle(link: Element, text: string): string | undefined {
  const title = foldText(link.getAttribute('title') ?? '');
  return isHeadline(title) && bareText(text).includes(bareText(title)) ? title : undefined;
}

function withoutKicker(parts: readonly TextPart[]): TextPart | undefined {
  const [first, second] = parts;
  const isKicker =
    first !== undefined &&
    second !== undefined &&
    first.text.length < LONGEST_KICKER &&
    second.text.length > first.text.length &&
    second.text.length < LONGEST_AFTER_KICKER &&
    !/[.…]$/.test(second.text);
  return isKicker ? second : first;
}

/** Level of the heading a part stands in; 6.5 for what is only called a title; 7 for neither. */
function rankOf(element: Element, root: Element): number {
  const heading = element.closest('h1, h2, h3, h4, h5, h6');
  if (heading && root.contains(heading)) return Number(heading.tagName.slice(1));
  return hasHint(element, root, TITLE_HINT) ? 6.5 : 7;
}

function hasHint(element: Element, root: Element, hint: RegExp): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (hint.test(hintsOf(at))) return true;
  return false;
}
