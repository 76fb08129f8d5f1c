import { foldDigits } from './fold-digits';

const LONGEST = 60;

/** 'Updated: June 4, 2013, 4:56 PM': a line of hardly more than a day and an hour. */
export function isTimeStamp(text: string): boolean {
  if (text.length >= LONGEST) return false;
  const plain = foldDigits(text);
  return /\b(?:19|20)\d{2}\b/.test(plain) && /\d[:.h]\d{2}/.test(plain);
}
