import type { Desk } from '@/lib/extract/desk';
import { holdsBlock, linesOf } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import { getPictureFrame } from '@/lib/extract/pictures/find-caption';
import { findPicture } from '@/lib/extract/pictures/find-picture';
import { findCertainRule } from './certain-furniture';
import { reasonFor } from './reason-for';

const MEDIA = 'img, iframe, video, audio, math, pre, table';

/**
 * Takes out of the text all that is not the story: lines the scorer did not choose, boxes without a chosen line, and
 * what a certain rule knows. Pictures stay with the lines about them.
 */
export function dropFurniture(desk: Desk): void {
  visit(desk.root, desk, aroundLines(desk));
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
    desk.page.deadline.check();
    if (desk.storiesAt(child)) continue;
    const isChosen = around.has(child);
    const rule = isChosen ? findCertainRule(child, desk.headline) : undefined;
    if (rule) desk.leaveOut(child, rule.reason, rule.name);
    else if (isWhole(child, desk) || (isChosen && child.tagName === 'BLOCKQUOTE')) continue;
    else if (!isChosen) dropUnchosen(child, desk);
    else if (holdsBlock(child)) visit(child, desk, around);
  }
}

/** Kept or dropped as one: a figure with its caption, code, a formula, a rule. */
function isWhole(element: Element, desk: Desk): boolean {
  if (element.tagName === 'HR' || element.tagName === 'PRE') return true;
  if (isDataTable(element)) return true;
  return isPictureBox(element, desk.page.base);
}

/** A table with header cells or a caption, alone in its box and not made of links: a person wants the numbers. */
function isDataTable(element: Element): boolean {
  const table = element.tagName === 'TABLE' ? element : element.querySelector('table');
  if (!table?.querySelector('th, caption') || textOf(table) !== textOf(element)) return false;
  return linkShare(table) < 0.5;
}

function isPictureBox(element: Element, base: string): boolean {
  const image = element.tagName === 'IMG' ? element : element.querySelector('img');
  if (!image || !findPicture(image, base)) return false;
  return element.tagName === 'FIGURE' || getPictureFrame(image).contains(element);
}

function dropUnchosen(element: Element, desk: Desk): void {
  const text = textOf(element);
  if (text && !holdsOnlyMedia(element))
    desk.leaveOut(element, reasonFor(element, text), 'not text of the story');
  else if (!element.matches(MEDIA) && !element.querySelector(MEDIA)) element.remove();
}

/** A wrapper around figures: every line in it belongs to one. */
function holdsOnlyMedia(element: Element): boolean {
  return (
    element.querySelector('figure img') !== null &&
    linesOf(element).every(
      (line) => line.closest('figure') !== null && element.contains(line.closest('figure')),
    )
  );
}
