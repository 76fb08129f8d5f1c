import { linesOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import {
  DONATE_CALL,
  DONATE_WHOLE,
  SHARE_WHOLE,
  SUBSCRIBE_CALL,
  SUBSCRIBE_WHOLE,
} from '@/lib/extract/wording/calls';
import type { FurnitureRule } from './rule';

const LONGEST_BOX = 500;
const LONGEST_CALL = 40;

/** A box of a few lines that ends in a link or button calling to give, subscribe or sign up. */
export const CALLED_FURNITURE: FurnitureRule[] = [
  { name: 'call to give', reason: 'donation', applies: (element) => isCallBox(element, DONATE_CALL) },
  {
    name: 'call to subscribe',
    reason: 'newsletter',
    applies: (element) => isCallBox(element, SUBSCRIBE_CALL),
  },
  { name: 'words of a button', reason: 'share', applies: (element) => isWholly(element, SHARE_WHOLE) },
  {
    name: 'words of a sign-up',
    reason: 'newsletter',
    applies: (element) => isWholly(element, SUBSCRIBE_WHOLE),
  },
  { name: 'words of an appeal', reason: 'donation', applies: (element) => isWholly(element, DONATE_WHOLE) },
];

function isCallBox(element: Element, call: RegExp): boolean {
  if (element.tagName === 'P' || textOf(element).length > LONGEST_BOX) return false;
  const controls = [...element.querySelectorAll('a[href], button, [role="button"]')];
  const isCalling = controls.some(
    (control) => textOf(control).length <= LONGEST_CALL && call.test(textOf(control)),
  );
  return isCalling && linesOf(element).length > 1;
}

function isWholly(element: Element, words: RegExp): boolean {
  const text = textOf(element);
  return text.length <= LONGEST_CALL && words.test(text);
}
