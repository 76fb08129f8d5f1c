import type { Desk } from '@/lib/extract/desk';
import { hintsOf } from '@/lib/extract/dom/hints';
import { linesOf } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import { MOST_READ } from '@/lib/extract/wording/most-read';
import { isReadAlso, READ_ALSO_START } from '@/lib/extract/wording/read-also';
import { collectStories } from './collect-stories';
import { RELATED_HINT } from './find-story-list';
import type { StoryCard } from './read-teaser';

const LONGEST = 600;
const MOST_LINES = 12;
const LABEL = /^[^:：]{2,40}[:：]/;

/**
 * 'Read also: …' or one of the labels, in one line with its links, or as a line that is only the phrase and a list after it.
 */
export function findReadAlso(element: Element, { page }: Desk, labels: readonly string[]): StoryCard[] {
  if ((element.textContent?.length ?? 0) > LONGEST * 2) return [];
  const text = textOf(element);
  if (text.length > LONGEST) return [];
  const start = READ_ALSO_START.exec(text)?.[0] ?? findLabel(element, text, labels);
  if (!start || isReadAlso(text)) return [];
  const lines = linesOf(element).length;
  // 'Don't miss: …' offers a story; a list under it is the site's.
  if (lines > MOST_LINES || (lines > 1 && MOST_READ.test(text))) return [];
  const rest = text.slice(start.length);
  if (linkShare(element) * text.length < rest.length * 0.7) return [];
  return lines === 1 && isSentence(rest) ? [] : collectStories(element, page);
}

/** One of the labels of the page, or what stands up to a colon before a link that its markup calls related. */
function findLabel(element: Element, text: string, labels: readonly string[]): string | undefined {
  const link = element.querySelector('a[href]');
  const isRelated = link !== null && RELATED_HINT.test(hintsOf(link));
  return labels.find((each) => text.startsWith(each)) ?? (isRelated ? LABEL.exec(text)?.[0] : undefined);
}

/** 'Read more about our rules' goes on as a sentence; 'Read more: Our rules' and 'Read more → Our rules' do not. */
function isSentence(rest: string): boolean {
  return /^[\s,]*\p{Ll}/u.test(rest);
}
