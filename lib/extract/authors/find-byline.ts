import { markupOf } from '@/lib/extract/body/markup-of';
import { hintsOf } from '@/lib/extract/dom/hints';
import type { TextLine } from '@/lib/extract/dom/lines';
import { foldText, textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import type { Page } from '@/lib/extract/page/page';
import { AUTHOR_PATH, TOPIC_PATH } from '@/lib/extract/wording/address-parts';
import { HELPER, isWrittenByline } from '@/lib/extract/wording/byline-parts';
import { isCallWhole } from '@/lib/extract/wording/calls';
import { BYLINE_LABEL, BYLINE_START, JOINER } from '@/lib/extract/wording/bylines';
import { isCalled } from './is-called';
import { isPublisher, withoutPublisher } from './is-publisher';
import { LONGEST_BYLINE } from './lines-near';
import { cleanName, isAgency, isFullName, isNameCased, isOrganizationName, looksLikeName } from './names';
import { splitByline } from './split-byline';

export interface BylineName {
  name: string;
  profileUrl?: string;
  /** The line it stands in: who else stands there signs the same story. */
  line?: Element;
  /** What the byline says that they did, where it is not writing. */
  role?: string | undefined;
}

const LINKED = '[rel~="author"]';
const MARKED = `${LINKED}, [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not([itemscope]), .h-card .p-name, .p-author`;
const BYLINE_HINT =
  /(^|-)(bylines?|by-line|authors?|authorname|autor(a|e|en|es|i)?|auteurs?|writers?|contributors?|journaliste?|reda[ck]teur|redaktor|verfasser|firmas?|signature|assinatura|skribent|forfatter|toimittaja|kirjoittaja|yazar|szerzo|penulis)(-|$)/;
const NAME_HINT = /(^|-)(byline-name|author-name|authorname)(-|$)/;
/** Lines between two names of one byline. */
export const NEIGHBOURS = 2;
const DAY = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(19|20)\d{2}\b/;
/** A byline may end with a full stop too. */
const LONGEST_WITH_STOP = 80;
const MOST_WORDS = 4;
/** More marks than the lines by the headline hold; on pages of thousands they are readers' comments. */
const MOST_MARKS = 200;
const LONGEST_SHORTHAND = 40;
/** Characters beside a name in the link to its page: 'By', a title. */
const LONGEST_BESIDE = 40;
/** 'By signing up you accept our Terms and Privacy Policy' names nobody. */
const CONDITION = /^[Bb]y \p{Ll}+ing\s/u;

/**
 * Names in the visible byline, in order: what is marked as author, else what is called so, else a line by the headline
 * that begins with 'By', else one of a name and a date. Only in the lines near the headline: further down stand the authors of other stories. Where
 * nobody is found there, who alone is linked as an author anywhere, who is called so right below the text, or an agency.
 */
export function findByline(page: Page, near: readonly TextLine[], below: readonly TextLine[]): BylineName[] {
  const { lines } = page;
  const found = [
    () => markedNames(near, page),
    () => calledNames(near, page.base),
    () => writtenNames(near, page.base),
    () => profiledNames(near, page.base),
    () => labelledNames(lines),
    () => datedNames(near),
    () => soleName(page),
    () => shorthands(page),
    () => below.flatMap(({ element }) => (isCalledByline(element) ? namesIn(element, page.base) : [])),
    () => agencies(near),
  ];
  for (const find of found) {
    const names = unique(find().map((each) => ({ ...each, name: withoutPublisher(each.name, page) })));
    // 'Anna Kovalenko, The Sheet'.
    const people = names.filter(({ name }) => !isPublisher(name, page));
    if (names.length) return people.length ? people : names;
  }
  return [];
}

/** Where the page shows names that it states, in the order in which it shows them: the lines by the headline that say them. */
export function findShownNames(
  page: Page,
  near: readonly TextLine[],
  names: readonly string[],
): BylineName[] {
  return names
    .flatMap((name) => {
      const index = near.findIndex(({ text }) => text.includes(name));
      const found = near[index];
      return found
        ? [{ name, line: found.element, place: index * LONGEST_BYLINE + found.text.indexOf(name) }]
        : [];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ name, line }) => {
      // In a longer link the name stands in a sentence.
      const link = linksAt(line).find((each) => {
        const text = textOf(each);
        return text.includes(name) && text.length < name.length + LONGEST_BESIDE;
      });
      const profileUrl = findWebAddress(link?.getAttribute('href'), page.base);
      return { name, line, ...(profileUrl ? { profileUrl } : {}) };
    });
}

function markedNames(lines: readonly TextLine[], { body, base }: Page): BylineName[] {
  const marks = [...body.querySelectorAll(MARKED)].slice(0, MOST_MARKS);
  if (!marks.length) return [];
  return lines.flatMap(({ element }) => {
    const inside = marks.filter((mark) => mark !== element && element.contains(mark));
    const isInside = !inside.length && marks.some((mark) => mark.contains(element));
    const names = (isInside ? [element] : inside).flatMap((each) => linkedName(each, base));
    // 'Anna Kovalenko, Joe Doe', of whom only one is marked.
    const all = inside.length ? namesIn(element, base) : [];
    const at = all.findIndex(({ name }) => name === names[0]?.name);
    const after = at < 0 ? [] : all.slice(at);
    return unique([...names, ...after]).map((each) => ({ ...each, line: element }));
  });
}

function calledNames(lines: readonly TextLine[], base: string): BylineName[] {
  return firstTogether(lines, ({ element }) => (isCalledByline(element) ? namesIn(element, base) : []));
}

/**
 * The names of the first line that has some, and of those beside it that are marked up like it and say nothing but a name: two authors may have a line
 * each.
 */
function firstTogether(lines: readonly TextLine[], namesOf: (line: TextLine) => BylineName[]): BylineName[] {
  const start = lines.findIndex((line) => namesOf(line).length > 0);
  const first = lines[start];
  if (!first) return [];
  const names = namesOf(first);
  const markup = markupOf(first.element);
  let last = start;
  for (let at = start + 1; at <= last + NEIGHBOURS && at < lines.length; at++) {
    const line = lines[at] as TextLine;
    if (markupOf(line.element) !== markup || !bareName(line.text)) continue;
    names.push(...namesOf(line));
    last = at;
  }
  return names;
}

/** Whether a line that names an author does nothing else. */
export function isByline(line: Element): boolean {
  const text = textOf(line);
  const isSentence = /[.!?…]$/.test(text);
  return (
    text.length < LONGEST_BYLINE &&
    !isSentence &&
    (BYLINE_START.test(text) || isWrittenByline(text) || isCalledByline(line))
  );
}

function isCalledByline(line: Element): boolean {
  return isCalled(line, BYLINE_HINT);
}

function writtenNames(lines: readonly TextLine[], base: string): BylineName[] {
  const line = lines.find(
    ({ element, text }) =>
      !isLongSentence(text) &&
      !CONDITION.test(text) &&
      (BYLINE_START.test(text) || isWrittenByline(text)) &&
      holdsFullName(brokenText(element)),
  );
  return line ? namesIn(line.element, base) : [];
}

/** Names that are linked to their authors' pages. */
function profiledNames(lines: readonly TextLine[], base: string): BylineName[] {
  return firstTogether(lines, ({ element, text }) => {
    if (text.length > LONGEST_WITH_STOP) return [];
    return linksAt(element)
      .filter((link) => AUTHOR_PATH.test(link.getAttribute('href') ?? ''))
      .flatMap((link) => linkedName(link, base))
      .map((each) => ({ ...each, line: element }));
  });
}

/** The link around a line, else those in it. */
function linksAt(line: Element): Element[] {
  const around = line.closest('a[href]');
  return around ? [around] : [...line.querySelectorAll('a[href]')];
}

/** 'Von Donnerstag an gilt der alte Fahrplan …': a line that goes on to a full stop tells something. */
function isLongSentence(text: string): boolean {
  return text.length > LONGEST_WITH_STOP && /[.!?…]$/.test(text);
}

/** 'Autor: …' in a box of facts, anywhere on the page. */
function labelledNames(lines: readonly TextLine[]): BylineName[] {
  const line = lines.find(({ text }) => text.length < 100 && BYLINE_LABEL.test(text) && holdsFullName(text));
  return line ? splitByline(line.text).map((name) => ({ name })) : [];
}

/** 'Anna Kovalenko | 05.04.2025': a name without any link or markup, and the day. Sections are linked. */
function datedNames(lines: readonly TextLine[]): BylineName[] {
  for (const { element, text } of lines) {
    const cut = text.search(/\s*[|·•]/);
    if (cut < 1 || !DAY.test(text.slice(cut)) || element.querySelector('a')) continue;
    const name = bareName(text.slice(0, cut));
    if (name) return [{ name, line: element }];
  }
  return [];
}

/** Two to four words, each with a capital letter and small ones after it, but for 'van' and 'de' between them. */
export function bareName(text: string): string | undefined {
  const name = cleanName(text);
  const words = name.split(' ');
  const isName =
    words.length > 1 &&
    words.length <= MOST_WORDS &&
    words.every((word, at) => {
      const isBetween = at > 0 && at < words.length - 1;
      return /^\p{Lu}\p{Ll}/u.test(word) || (isBetween && /^\p{Ll}{2,3}$/u.test(word));
    });
  return isName ? name : undefined;
}

function soleName({ body, base }: Page): BylineName[] {
  const names = [...body.querySelectorAll(LINKED)].flatMap((link) => linkedName(link, base));
  const all = unique(names.filter(({ name }) => isNameCased(name) && !isOrganizationName(name)));
  return all.length === 1 ? all : [];
}

/** Initials of a newsroom's people are no names, but what the page marks as its author where it names nobody. */
function shorthands({ body }: Page): BylineName[] {
  const marked = body.querySelector('[itemprop="author"]:not([itemscope])');
  const text = marked ? textOf(marked) : '';
  if (!text || text.length > LONGEST_SHORTHAND || !/^[\p{L}/;, ]+$/u.test(text)) return [];
  return text.split(/[;,]/).flatMap((part) => (part.trim() ? [{ name: part.trim() }] : []));
}

/** 'Reuters', where no person signs. */
function agencies(lines: readonly TextLine[]): BylineName[] {
  const line = lines.find(({ element, text }) => isCalledByline(element) && splitByline(text).some(isAgency));
  return line
    ? splitByline(line.text)
        .filter(isAgency)
        .map((name) => ({ name, line: line.element }))
    : [];
}

function holdsFullName(text: string): boolean {
  return splitByline(text).some(isFullName);
}

/** The names of a line in order, each with the link on it. */
function namesIn(element: Element, base: string): BylineName[] {
  const links = [...element.querySelectorAll('a[href]')];
  const linked = links.flatMap((link) => linkedName(link, base));
  // What stands beside a part that is called name is a title.
  const called = [...element.querySelectorAll('*')].filter((part) => NAME_HINT.test(hintsOf(part)));
  const text = brokenText(element);
  const texts = called.length && !linked.length ? called.map(textOf) : [text];
  const names = texts.flatMap(splitByline).flatMap((name) => {
    const same = linked.find((each) => name.includes(each.name));
    if (same) return [same];
    // Beside a linked name stand titles and topics too.
    const isName = linked.length
      ? !called.length && bareName(name) && !links.some((link) => textOf(link).includes(name))
      : isFullName(name) && !isNoName(name);
    return isName ? [{ name }] : [];
  });
  const isTold = !linked.length || HELPER.test(text) || names.some((each) => linked.includes(each));
  return (isTold ? names : linked).map((each) => ({ ...each, line: element }));
}

/** The text of a line, a mark where it breaks ('By Anna Kovalenko', 'The Harbour Post') and between parts that only their markup sets apart. */
function brokenText(element: Element): string {
  let text = '';
  const collect = (node: Node) => {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (node.nodeName === 'BR') text += ' | ';
    else {
      if (node !== element && isPart(node as Element)) text += isLeadingOn(text) ? ' ' : ' | ';
      node.childNodes.forEach(collect);
    }
  };
  collect(element);
  return foldText(text);
}

function isPart(node: Element): boolean {
  return node.nodeType === 1 && (node.tagName === 'A' || BYLINE_HINT.test(hintsOf(node)));
}

/** 'Photos: ', 'Anna Kovalenko in '. */
function isLeadingOn(text: string): boolean {
  return /(?:^|\s)\p{Ll}\S*\s*$/u.test(text) || HELPER.test(text.split(/[|,;]\s*/).at(-1) ?? '');
}

/** A link may say the title too ('Anna Kovalenko, Editor'); one to a topic names no author. */
function linkedName(element: Element, base: string): BylineName[] {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (link?.matches('[rel~="tag"]') || TOPIC_PATH.test(href)) return [];
  const text = textOf(element);
  const isMore = /[,|(]/.test(text) || JOINER.test(text);
  const [name, second] = isMore ? splitByline(text).filter(isFullName) : [cleanName(text)];
  if (!name || second || !looksLikeName(name) || !isFullName(name) || isNoName(name)) return [];
  const profileUrl = findWebAddress(href, base);
  return [{ name, ...(profileUrl ? { profileUrl } : {}) }];
}

/** 'More by this editor', the words of a button. */
function isNoName(text: string): boolean {
  return /\s\p{Ll}+$/u.test(text) || isCallWhole(text);
}

function unique(names: readonly BylineName[]): BylineName[] {
  return names.filter((each, i) => names.findIndex((other) => other.name === each.name) === i);
}
