import type { Author } from '@/lib/article/article';
import { isCalledAuthor } from '@/lib/extract/authors/is-called-author';
import { CAPTION_HINT } from '@/lib/extract/authors/lines-near';
import type { Desk } from '@/lib/extract/desk';
import { hintsOf } from '@/lib/extract/dom/hints';
import type { TextLine } from '@/lib/extract/dom/lines';
import { bareText, foldText, textOf } from '@/lib/extract/dom/text-of';
import { isTimeStamp } from './is-time-stamp';
import type { Page } from '@/lib/extract/page/page';
import { splitCredit } from '@/lib/extract/pictures/split-credit';
import { BYLINE_START } from '@/lib/extract/wording/bylines';
import { isCallPhrase } from '@/lib/extract/wording/calls';

/** What content systems in many languages call a standfirst. */
const DEK_HINT =
  /(^|-)(dec?k|stand-?first|sub-?title|sub-?headline|subhead(ing)?|excerpt|summary|teaser|lead(er|text)?|lede|intro(text)?|strapline|tagline|chapo|chapeau|abstract|vorspann|anrisstext|einleitung|bajada|entradilla|sumario|gravata|ingress|manchet|preface|anons|sottotitolo|occhiello|catenaccio|copete|subtitulo|sous-?titre|untertitel|under(rubrik|titel)|alaotsikko|perex|sapo|linha-?fina|inleiding|onderkop|samenvatting|zajawka|podt[iy]tul|podnaslov|ozet|bevezeto|subhed|desc(ription)?|alternativeheadline)(-|$)/;
const SHORTEST = 30;
const LONGEST = 700;
/** Lines after the headline among which the standfirst stands, unless the text begins before. */
const NEAR = 40;
/** A shorter heading is no sentence. */
const SHORTEST_SENTENCE = 60;
const SENTENCE_END = /[.!?…]["”»’]?$/;
const MOST_POINTS = 5;
const SHORTEST_POINT = 20;
const LONGEST_POINT = 200;
/** Characters of a place and agency before the first sentence: 'BERLIN (dpa). …'. */
const LONGEST_DATELINE = 30;
/** A box about something else: 'Connect with us'. */
const LINKED_HEADING = ':is(h3, h4, h5, h6):has(a[href])';
const HEADING_STEPS = 3;
/** 'LONDON (Reuters) - ', 'MENLO PARK, Calif. -- ': begins a text. 'DÉCRYPTAGE - ' does not. */
const PLACE = String.raw`\p{Lu}[\p{Lu}\s./'-]{2,40}`;
const STATE = String.raw`,\s\p{Lu}[\p{L}.\s]{1,20}`;
const SAID_BY = String.raw`\s?\([^)]{2,30}\)`;
const DATELINE = new RegExp(
  String.raw`^${PLACE}(?:(?:${STATE})?${SAID_BY}\s*[-–—]{1,2}|${STATE}\s*[-–—]{1,2}|\s*--)\s`,
  'u',
);
/** Boxes that ask to subscribe, and those that open over the page. */
const CALL_HINT = /(^|-)(modal|popup|newsletters?|sign-?up|subscribe|subscription)(-|$)/;
/** Boxes around a line that may be called after the author, or ask for something. */
const BOX_LEVELS = 3;
/** Lines of the text that show how its paragraphs are set. */
const COMPARED = 8;

/**
 * The standfirst: between headline and text, or where the text begins, a line that its markup calls so, one that says
 * what the page states as its description and stands apart from the text, or a heading that is a sentence; else a list of a few sentences
 * above the text. It is taken out of the text.
 */
export function takeDek(desk: Desk, authors: readonly Author[]): string | undefined {
  const { page, headline } = desk;
  const description = findDescription(page);
  const near = page.lines.slice(headline.at + 1, headline.at + 1 + NEAR);
  const { textAt } = desk;
  const before = textAt === -1 ? near : near.slice(0, textAt - headline.at);
  const dek = before.find(
    (line) =>
      page.body.contains(line.element) && isDek(line, description, desk) && !isAboutAuthor(line, authors),
  );
  if (!dek) return takePoints(before, desk);
  if (isWholeText(dek, desk)) return undefined;
  leaveOutDek(dek, near, desk);
  for (const end of dek.element.querySelectorAll('br')) end.replaceWith(' ');
  return textOf(dek.element);
}

/** Where no line is a standfirst, a list of a few sentences above the text tells what it says. */
function takePoints(before: readonly TextLine[], desk: Desk): string | undefined {
  const list = before.map(({ element }) => element.closest('ul')).find((each) => isPoints(each, desk));
  if (!list) return undefined;
  desk.leaveOut(list, 'headline', 'dek');
  return [...list.children].map(textOf).join(' ');
}

function isPoints(list: Element | null, { page, lines }: Desk): boolean {
  if (!list || !page.body.contains(list) || list.closest('nav, aside, figure, footer')) return false;
  const points = [...list.children];
  return (
    points.length > 1 &&
    points.length <= MOST_POINTS &&
    !list.querySelector('a, button, time, img') &&
    points.every((point) => isPoint(textOf(point))) &&
    ![...lines].some((line) => list.contains(line))
  );
}

function isPoint(text: string): boolean {
  const isLong = text.length >= SHORTEST_POINT && text.length <= LONGEST_POINT;
  return isLong && SENTENCE_END.test(text) && !isCallPhrase(text);
}

/** A page that shows nothing but its description: a person came to read that. */
function isWholeText(dek: TextLine, desk: Desk): boolean {
  return desk.lines.has(dek.element) && [...desk.lines].every((line) => bareText(textOf(line)) === dek.bare);
}

/** The standfirst, and where the text says it again. */
function leaveOutDek(dek: TextLine, near: readonly TextLine[], desk: Desk): void {
  for (const line of near)
    if (line === dek || (desk.page.body.contains(line.element) && line.bare === dek.bare))
      desk.leaveOut(line.element, 'headline', 'dek');
}

/** The page's description in letters and digits; one that was cut off is the first paragraph, not a standfirst. */
function findDescription(page: Page): string {
  const description = page.story?.description ?? page.metas.find('og:description', 'description') ?? '';
  return /(…|\.\.\.|\[…\])$/.test(description.trim()) ? '' : bareText(description);
}

function isDek(line: TextLine, description: string, desk: Desk): boolean {
  const { element, text } = line;
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (element.closest('figure, a, nav, aside, li, h1') || element.querySelector('img, time')) return false;
  if (followsLinkedHeading(element) || CAPTION_HINT.test(hintsOf(element))) return false;
  if (isTimeStamp(text) || DATELINE.test(text)) return false;
  const isStated = isDescription(line, description);
  const isLikely = isCalledDek(element) || isSentenceHeading(line) || (isStated && isApart(element, desk));
  // A story may be about signing up.
  return isLikely && !isOther(line, desk) && (isStated || !isCallPhrase(text));
}

/** Under a heading that links somewhere, with a line or two between them. */
function followsLinkedHeading(element: Element): boolean {
  let before = element.previousElementSibling;
  for (let step = 0; before && step < HEADING_STEPS; step++, before = before.previousElementSibling)
    if (before.matches(LINKED_HEADING)) return true;
  return false;
}

/** Names an author, as a byline or in a box that is called so. */
function isAboutAuthor({ element, text }: TextLine, authors: readonly Author[]): boolean {
  if (!authors.some(({ name }) => text.includes(name))) return false;
  if (BYLINE_START.test(text)) return true;
  return boxesAround(element).some(isCalledAuthor);
}

/** Boxes of which the headline is no part. */
function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = element.parentElement; box && boxes.length < BOX_LEVELS; box = box.parentElement) {
    if (box.querySelector('h1')) break;
    boxes.push(box);
  }
  return boxes;
}

/** The headline said again in part, a picture's line, a line of a box that asks to subscribe. */
function isOther({ element, text, bare }: TextLine, desk: Desk): boolean {
  if ([...desk.headline.forms].some((form) => form.includes(bare))) return true;
  if (boxesAround(element).some((box) => CALL_HINT.test(hintsOf(box)))) return true;
  return splitCredit(text).credit !== undefined;
}

function isCalledDek(element: Element): boolean {
  const parent = element.parentElement;
  if (isNamedDek(element)) return true;
  return parent !== null && parent.childElementCount <= 2 && isNamedDek(parent);
}

/** Front ends with generated class names still name the part in a data attribute. */
function isNamedDek(element: Element): boolean {
  return (
    DEK_HINT.test(hintsOf(element)) ||
    element.getAttributeNames().some((name) => name.startsWith('data-') && isDekValue(element, name))
  );
}

function isDekValue(element: Element, attribute: string): boolean {
  const value = element.getAttribute(attribute) ?? '';
  return value.length < 40 && DEK_HINT.test(foldText(value));
}

function isSentenceHeading({ element, text }: TextLine): boolean {
  return (
    element.closest('h2, h3, h4, h5') !== null && text.length >= SHORTEST_SENTENCE && SENTENCE_END.test(text)
  );
}

function isDescription({ bare }: TextLine, description: string): boolean {
  if (description.length < SHORTEST) return false;
  const dateline = bare.length - description.length;
  return bare.startsWith(description) || (bare.endsWith(description) && dateline <= LONGEST_DATELINE);
}

/** Many pages describe themselves by their first paragraph: a standfirst stands in a box or a style of its own. */
function isApart(element: Element, desk: Desk): boolean {
  const style = styleOf(element);
  const isPlain = !element.className && element.tagName === 'P';
  const others = [...desk.lines].filter((line) => line !== element).slice(0, COMPARED);
  return !others.some(
    (other) => styleOf(other) === style || (isPlain && other.parentElement === element.parentElement),
  );
}

/** What a style sheet sees of a line. */
function styleOf(element: Element): string {
  const parent = element.parentElement;
  return `${element.tagName}.${element.className} ${parent?.tagName}.${parent?.className}`;
}
