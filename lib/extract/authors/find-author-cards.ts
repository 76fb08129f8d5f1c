import { linesOf, type TextLine } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { bareText, textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import { findBestSource } from '@/lib/extract/pictures/best-source';
import type { Page } from '@/lib/extract/page/page';
import { PROFILE_PATH } from '@/lib/extract/wording/address-parts';
import { isCalledAuthor } from './is-called-author';
import { cleanName, isFullName, isNameCased, looksLikeName, nameKey } from './names';

export interface AuthorCard {
  element: Element;
  name: string;
  role?: string;
  bio?: string;
  avatarUrl?: string;
  profileUrl?: string;
}

const SHORTEST_BIO = 50;
const LONGEST_NAME = 70;
const LONGEST_ROLE = 90;
const MOST_LINKED = 0.8;
/** Lines between a name and the bio it belongs to: role, place, a handle. */
const NEAR = 4;
const MOST_LINES = 10;
/** Lines of a card that may look like text of the story: its bio does. */
const MOST_STORY_LINES = 2;

/**
 * Author cards of the page: portrait, name, role, bio, link. What makes one is that a bio names its person: a short line
 * that looks like a name, and soon after it a paragraph that says the family name again or stands in a box called author.
 */
export function findAuthorCards(
  page: Page,
  knownNames: readonly string[],
  story: ReadonlySet<Element>,
): AuthorCard[] {
  const known = new Set(knownNames.map(nameKey));
  const cards: AuthorCard[] = [];
  page.lines.forEach((line, i) => {
    const card = findNameless(line, knownNames, page.base);
    if (card && !cards.some(({ element }) => element.contains(line.element))) cards.push(card);
    if (line.text.length > LONGEST_NAME || line.element.tagName === 'H1') return;
    if (!isNearBio(page.lines, i)) return;
    const name = cleanName(line.text);
    if (!name || !looksLikeName(name)) return;
    // Where the author is known by name, whoever else has a bio here is not the author.
    const isKnown = known.has(nameKey(name));
    if (!isKnown && (known.size > 0 || !isFullName(name) || !isNameCased(name))) return;
    const after = page.lines.slice(i + 1, i + 1 + NEAR);
    const bio = after.find((next) => canBeBio(next) && isBio(next, name, isKnown));
    const element = bio && boxAround(line.element, bio.element);
    if (!element || linesOf(element).filter((each) => story.has(each)).length > MOST_STORY_LINES) return;
    cards.push(readCard(element, line.element, bio.element, name, page.base));
  });
  return cards;
}

/** 'Sheet reporter Anna Kovalenko has …' beside a portrait, in a box called author: the bio says the name, no line of its own does. */
function findNameless(line: TextLine, names: readonly string[], base: string): AuthorCard | undefined {
  const { element, text } = line;
  const name =
    canBeBio(line) &&
    names.find(
      (each) => text.includes(each) && isFullName(each) && /^\P{L}/u.test(text.split(each)[1] ?? ''),
    );
  // Without a sentence it is a byline with its date, '8:42 a.m.'.
  const box = name && /\p{Ll}{2}[.!?]/u.test(text) ? boxAround(element, element) : undefined;
  return name && box?.querySelector('img') && isCalledAuthor(box)
    ? readCard(box, element, element, name, base)
    : undefined;
}

/** Asked of every line of the page, so without making a list of its neighbours. */
function isNearBio(lines: readonly TextLine[], at: number): boolean {
  for (let i = at + 1; i <= at + NEAR; i++) {
    const line = lines[i];
    if (line && canBeBio(line)) return true;
  }
  return false;
}

function canBeBio({ text }: TextLine): boolean {
  return text.length >= SHORTEST_BIO;
}

/** A bio names its person: a known one somewhere near its start, anyone else as its first words. */
function isBio({ element, text }: TextLine, name: string, isKnown: boolean): boolean {
  if (!isKnown) return text.startsWith(name) && /[.!?…]/.test(text) && linkShare(element) < MOST_LINKED;
  const words = name.split(' ');
  const start = text.slice(0, 200);
  return [words[0], words.at(-1)].some((word) => word && start.includes(word)) || isCalledAuthor(element);
}

/** The smallest element around both, and larger ones as long as they add only a portrait and a few short lines. */
function boxAround(name: Element, bio: Element): Element | undefined {
  let box: Element | null = name.parentElement;
  while (box && !box.contains(bio)) box = box.parentElement;
  if (!box || !isCardSized(box, bio)) return undefined;
  for (let outer = box.parentElement; outer && isCardSized(outer, bio); outer = outer.parentElement)
    box = outer;
  return box;
}

function isCardSized(box: Element, bio: Element): boolean {
  if (['BODY', 'MAIN', 'ARTICLE'].includes(box.tagName) || box.querySelector('h1')) return false;
  const lines = linesOf(box);
  return (
    lines.length <= MOST_LINES &&
    lines.every(
      (line) =>
        line === bio || textOf(line).length < textOf(bio).length || textOf(line).length < LONGEST_ROLE,
    )
  );
}

function readCard(element: Element, nameLine: Element, bio: Element, name: string, base: string): AuthorCard {
  const lines = linesOf(element);
  const between = lines.slice(lines.indexOf(nameLine) + 1, lines.indexOf(bio));
  // 'Follow me' is a button.
  const role = between
    .filter((line) => linkShare(line) < MOST_LINKED)
    .map(textOf)
    .find((text) => text.length <= LONGEST_ROLE && !text.startsWith('@'));
  const image = element.querySelector('img');
  const avatarUrl = image ? findBestSource(image, base) : undefined;
  const profileUrl = findProfile(element, name, base);
  return {
    element,
    name,
    ...(role ? { role } : {}),
    bio: textOf(bio),
    ...(avatarUrl ? { avatarUrl } : {}),
    ...(profileUrl ? { profileUrl } : {}),
  };
}

/** The link on the name, else one whose address looks like a profile, else the last ('Read more') that has the name in its address. */
function findProfile(card: Element, name: string, base: string): string | undefined {
  const around = card.closest('a[href]');
  const links = [...card.querySelectorAll('a[href]'), ...(around ? [around] : [])];
  const onName = links.find((link) => nameKey(cleanName(textOf(link))) === nameKey(name));
  const byPath = links.find((link) => PROFILE_PATH.test(link.getAttribute('href') ?? ''));
  const family = bareText(name.split(' ').at(-1) ?? '');
  const last = links.findLast((link) => bareText(link.getAttribute('href') ?? '').includes(family));
  return findWebAddress((onName ?? byPath ?? last)?.getAttribute('href'), base);
}
