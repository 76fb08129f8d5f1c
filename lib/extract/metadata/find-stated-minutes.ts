import { findReadingMinutes } from '@/lib/extract/wording/reading-minutes';
import type { Page } from '@/lib/extract/page/page';

/** The reading time the page prints near its headline. */
export function findStatedMinutes(page: Page): number | undefined {
  for (const line of page.lines) {
    const minutes = findReadingMinutes(line.text);
    if (minutes) return minutes;
  }
  return undefined;
}
