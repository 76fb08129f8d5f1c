import { SHORTEST_TEXT, type Desk } from '@/lib/extract/desk';
import { findEmbed } from '@/lib/extract/blocks/find-embed';
import { findLoneFormula } from '@/lib/extract/blocks/read-math';
import { holdsBlock, linesOf, noteBlockHolder } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import { getPictureFrame } from '@/lib/extract/pictures/find-caption';
import { findPictureFile } from '@/lib/extract/pictures/find-picture';
import { isGallery } from '@/lib/extract/pictures/is-gallery';
import { isTimeStamp } from '@/lib/extract/metadata/is-time-stamp';
import { findAsked } from '@/lib/extract/questions/read-questions';
import { isCallPhrase } from '@/lib/extract/wording/calls';
import { isClosingCall } from '@/lib/extract/wording/closing-calls';
import { findCertainRule } from './certain-furniture';
import { reasonFor } from './reason-for';

const LONGEST_BESIDE_CODE = 40;
const LONGEST_CALL = 400;
const CHANNEL = ':is([href*="//news.google."], [href*="whatsapp.com/channel/"], [href*="//t.me/"])';
const MEDIA =
  'img, iframe, video, audio, math, pre, table, lite-youtube, lite-vimeo, youtube-video, amp-youtube, amp-vimeo, amp-twitter, amp-instagram';

/**
 * Takes out of the text all that is not the story: lines the scorer did not choose, boxes without a chosen line, and
 * what a certain rule knows. Pictures stay with the lines about them.
 */
export function dropFurniture(desk: Desk): void {
  dropStamp(desk);
  dropClosingCalls(desk);
  visit(desk.root, desk, aroundLines(desk));
}

/** The day and hour of the story, where its text would begin with them. */
function dropStamp(desk: Desk): void {
  for (const line of desk.lines) {
    const text = textOf(line);
    const isStamp = isTimeStamp(text) || textOf(line.querySelector('time')) === text;
    if (isStamp && desk.root.contains(line)) desk.leaveOut(line, 'headline', 'day and hour');
    if (text.length >= SHORTEST_TEXT) return;
  }
}

/** 'Follow us on …': a text may say so too, but not with its last words. */
function dropClosingCalls(desk: Desk): void {
  for (const line of [...desk.lines].toReversed()) {
    if (!desk.root.contains(line)) continue;
    const text = textOf(line);
    if (text.length > LONGEST_CALL || !(isClosingCall(text) || isOfChannel(line, text))) return;
    desk.leaveOut(line, 'share', 'call to follow');
  }
}

/** A line in italics that leads to a channel. */
function isOfChannel(line: Element, text: string): boolean {
  const isItalic = [...line.querySelectorAll('i, em')].some((part) => textOf(part) === text);
  return isItalic && line.querySelector(CHANNEL) !== null;
}

/** The chosen lines and every box around one. */
function aroundLines(desk: Desk): Set<Element> {
  const around = new Set<Element>();
  for (const line of desk.lines) {
    for (let box: Element | null = line; box && !around.has(box); box = box.parentElement) around.add(box);
  }
  return around;
}

function visit(element: Element, desk: Desk, around: ReadonlySet<Element>): void {
  for (const child of Array.from(element.children)) {
    desk.page.deadline.step();
    if (desk.storiesAt(child)) continue;
    const isChosen = around.has(child);
    const rule = isChosen ? findCertainRule(child, desk.headline) : undefined;
    if (rule) desk.leaveOut(child, rule.reason, rule.name);
    else if (isPictureBox(child, desk.page.base)) {
      if (isPromotion(child)) desk.leaveOut(child, 'newsletter', 'call to subscribe');
      else makeFigure(child, isChosen);
    } else if (isWhole(child, desk) || (isChosen && isOne(child))) continue;
    else if (!isChosen) dropUnchosen(child, desk);
    else if (holdsBlock(child)) visit(child, desk, around);
  }
}

/** Kept or dropped as one: an embed, a gallery, code, a formula, a rule. */
function isWhole(element: Element, desk: Desk): boolean {
  if (element.tagName === 'HR' || element.tagName === 'PRE') return true;
  if (findEmbed(element, desk.page.base)) return true;
  if (isDataTable(element) || (!holdsBlock(element) && findLoneFormula(element))) return true;
  return isGallery(element, desk.page.base);
}

/** A box that holds a picture and lines about it is a figure, whatever its name, unless such a line is text of the story. */
function makeFigure(box: Element, isText: boolean): void {
  if (isText || box.tagName === 'FIGURE' || !textOf(box) || !holdsBlock(box)) return;
  const figure = box.ownerDocument.createElement('figure');
  box.before(figure);
  figure.append(box);
  noteBlockHolder(figure);
}

/** What is the story's as a whole when any line of it is: a quotation, a question with its answer. */
function isOne(element: Element): boolean {
  const isQuote =
    element.tagName === 'BLOCKQUOTE' ||
    (element.tagName === 'FIGURE' && element.matches(':has(> blockquote):not(:has(img))'));
  return isQuote || findAsked(element) !== undefined;
}

/** A table with header cells or a caption, alone in its box and not made of links: a person wants the numbers. */
function isDataTable(element: Element): boolean {
  const table = element.tagName === 'TABLE' ? element : element.querySelector('table');
  if (!table?.querySelector('th, caption') || textOf(table) !== textOf(element)) return false;
  return linkShare(table) < 0.5;
}

function isPictureBox(element: Element, base: string): boolean {
  const image = element.tagName === 'IMG' ? element : element.querySelector('img');
  if (!image || !findPictureFile(image, base)) return false;
  return element.tagName === 'FIGURE' || getPictureFrame(image).contains(element);
}

/** A picture under which a link calls to subscribe. */
function isPromotion(box: Element): boolean {
  return [...box.querySelectorAll('a[href]')].some((link) => isCallPhrase(textOf(link)));
}

function dropUnchosen(element: Element, desk: Desk): void {
  const text = textOf(element);
  if (text && isCode(element)) return;
  if (text && !holdsOnlyMedia(element))
    desk.leaveOut(element, reasonFor(element, text, desk.headline), 'not text of the story');
  else if (!element.matches(MEDIA) && !element.querySelector(MEDIA)) element.remove();
}

/** A wrapper around code, whose buttons and line numbers are left away. */
function isCode(element: Element): boolean {
  if (!element.querySelector('pre')) return false;
  const beside = linesOf(element).filter((line) => !line.closest('pre'));
  if (beside.some((line) => textOf(line).length > LONGEST_BESIDE_CODE)) return false;
  for (const line of beside) line.remove();
  return true;
}

/** A wrapper around figures: every line in it belongs to one. Of a figure without a picture all but the caption would be read as text. */
function holdsOnlyMedia(element: Element): boolean {
  const holdsPicture = element.querySelector('figure img') !== null;
  if (!holdsPicture && !element.querySelector('figure :is(iframe, video, audio)')) return false;
  const about = holdsPicture ? 'figure' : 'figcaption';
  return linesOf(element).every((line) => {
    const box = line.closest(about);
    return box !== null && element.contains(box);
  });
}
