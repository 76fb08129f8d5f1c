import { findReadingMinutes } from '@/lib/extract/wording/reading-minutes';
import type { Headline } from './find-headline';
import type { Page } from '@/lib/extract/page/page';

const BEFORE = 10;
const AFTER = 40;

/** The reading time the page prints near its headline. */
export function findStatedMinutes({ lines }: Page, { at }: Headline): number | undefined {
  for (const line of lines.slice(Math.max(0, at - BEFORE), Math.max(0, at) + AFTER)) {
    const minutes = findReadingMinutes(line.text);
    if (minutes) return minutes;
  }
  return undefined;
}
