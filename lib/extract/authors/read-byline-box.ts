import { hintsOf } from '@/lib/extract/dom/hints';
import { linesOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { findBestSource } from '@/lib/extract/pictures/best-source';
import { ROLE } from '@/lib/extract/wording/byline-parts';
import { isCallPhrase, isCallWhole } from '@/lib/extract/wording/calls';
import { nameKey } from './names';

export interface BylineBox {
  role?: string;
  avatarUrl?: string;
}

const MOST_LINES = 5;
const LONGEST = 300;
const LONGEST_ROLE = 90;
const ROLE_HINT =
  /(^|-)(role|job|position|function|funktion|byline-title|contributor-title|author-title|author-description)(-|$)/;
const PORTRAIT_HINT = /avatar|portrait|author|byline|contributor|profile|headshot/;

/**
 * Portrait and job title that stand with a name in the byline. The box around the name is the author's as long as it is small and
 * names no other author.
 */
export function readBylineBox(
  line: Element,
  name: string,
  others: readonly string[],
  base: string,
): BylineBox {
  let box = line;
  for (let at = line.parentElement; at && isOwn(at, others); at = at.parentElement) box = at;
  const lines = linesOf(box);
  // In a line of its own, or beside the name in a part that is called so.
  const parts = [...line.querySelectorAll('*')].filter(
    (part) => !textOf(part).includes(name) && isCalledRole(part),
  );
  const role = [...lines.filter((each) => each !== line), ...parts].find(isRole)?.textContent;
  const image = [...box.querySelectorAll('img')].find((each) => isPortrait(each, box, name));
  const avatarUrl = image ? findBestSource(image, base) : undefined;
  return { ...(role ? { role: role.replace(/\s+/g, ' ').trim() } : {}), ...(avatarUrl ? { avatarUrl } : {}) };
}

function isOwn(box: Element, others: readonly string[]): boolean {
  if (['BODY', 'MAIN', 'ARTICLE'].includes(box.tagName) || (box.textContent?.length ?? 0) > LONGEST * 3)
    return false;
  const text = textOf(box);
  if (text.length > LONGEST || box.querySelector('h1, figure')) return false;
  return linesOf(box).length <= MOST_LINES && !others.some((other) => text.includes(other));
}

function isRole(line: Element): boolean {
  const text = textOf(line);
  if (text.length > LONGEST_ROLE || /\d{4}|[.!?]$/.test(text)) return false;
  // 'Get alerts from this reporter' is a button.
  if (line.querySelector('a, button') || line.closest('a, button') || isCallPhrase(text) || isCallWhole(text))
    return false;
  return ROLE.test(text) || isCalledRole(line);
}

function isCalledRole(element: Element): boolean {
  return ROLE_HINT.test(hintsOf(element));
}

/** A picture that is named after the author, or called a portrait. */
function isPortrait(image: Element, box: Element, name: string): boolean {
  const key = nameKey(name);
  if (key && nameKey(image.getAttribute('alt') ?? '').includes(key)) return true;
  for (let at: Element | null = image; at; at = at.parentElement) {
    if (PORTRAIT_HINT.test(hintsOf(at))) return true;
    if (at === box) return false;
  }
  return false;
}
