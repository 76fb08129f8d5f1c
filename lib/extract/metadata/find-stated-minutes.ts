import { linesOf } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import { findReadingMinutes } from '@/lib/extract/wording/reading-minutes';
import type { Page } from '@/lib/extract/page/page';

/** The reading time the page prints near its headline. */
export function findStatedMinutes(page: Page): number | undefined {
  for (const line of linesOf(page.body)) {
    const minutes = findReadingMinutes(textOf(line));
    if (minutes) return minutes;
  }
  return undefined;
}
