import { bareText, textOf } from '@/lib/extract/dom/text-of';
import { findReadingMinutes } from '@/lib/extract/wording/reading-minutes';
import type { FurnitureRule } from './rule';

/** The headline, the reading time and the date said again inside the text. */
export const REPEATED_HEADLINE: FurnitureRule[] = [
  {
    name: 'headline again',
    reason: 'headline',
    applies: (element, desk) =>
      textOf(element).length < desk.title.length + 10 && bareText(textOf(element)) === bareText(desk.title),
  },
  {
    name: 'reading time',
    reason: 'headline',
    applies: (element) => findReadingMinutes(textOf(element)) !== undefined,
  },
  {
    name: 'date line',
    reason: 'headline',
    applies: (element) => textOf(element).length < 80 && element.tagName !== 'LI' && isDateLine(element),
  },
];

function isDateLine(element: Element): boolean {
  const time = element.tagName === 'TIME' ? element : element.querySelector('time');
  return time !== null && textOf(element).length - textOf(time).length < 40;
}
