import type { RelatedStory } from '@/lib/article/article';
import type { Desk } from '@/lib/extract/desk';
import { linesOf } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import { READ_ALSO_START, READ_ALSO_WHOLE } from '@/lib/extract/wording/read-also';
import { findCard, type StoryCard } from './find-card';

/** What is text even when it is wholly a link: never a card. */
const TEXT = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'TABLE',
  'BLOCKQUOTE',
  'PRE',
  'UL',
  'OL',
]);
/** What is judged as a whole: a story inside stands between no two blocks of the article. */
const CLOSED = new Set(['TABLE', 'BLOCKQUOTE', 'PRE', 'UL', 'OL']);

/** Characters of a 'read also' with its links. */
const LONGEST = 600;

/**
 * The publisher's own 'read also' inside the text: cards, lines and lists. They leave the text; a mark stays where each
 * stood, so that the blocks can say after which of them it came.
 */
export function takeRelated(desk: Desk): RelatedStory[] {
  const stories: RelatedStory[] = [];
  visit(desk.root, desk, stories, aroundLinks(desk.root));
  return stories;
}

/** The links of the story and every box around one: nothing else can offer another story. */
function aroundLinks(root: Element): Set<Element> {
  const around = new Set<Element>();
  for (const link of root.querySelectorAll('a[href]')) {
    for (let box: Element | null = link; box && box !== root && !around.has(box); box = box.parentElement)
      around.add(box);
  }
  return around;
}

function visit(element: Element, desk: Desk, stories: RelatedStory[], around: ReadonlySet<Element>): void {
  for (const child of Array.from(element.children)) {
    if (!around.has(child)) continue;
    const found = findStories(child, desk);
    if (!found.length) {
      if (!CLOSED.has(child.tagName)) visit(child, desk, stories, around);
      continue;
    }
    desk.markStories(
      child,
      found.map((_, i) => stories.length + i),
    );
    stories.push(...found.map((story) => ({ ...story, placement: 'after' as const })));
    desk.leaveOut(child, 'related', 'related story');
  }
}

function findStories(element: Element, desk: Desk): StoryCard[] {
  const { base } = desk.page;
  if (!TEXT.has(element.tagName)) {
    const card = findCard(element, base);
    if (card) return [card];
  }
  return findLine(element, base);
}

/** 'Read also: …', in one line with its links, or as a line that is only the phrase and a list after it. */
function findLine(element: Element, base: string): StoryCard[] {
  if ((element.textContent?.length ?? 0) > LONGEST * 2) return [];
  const text = textOf(element);
  if (text.length > LONGEST || linesOf(element).length > 12) return [];
  const start = READ_ALSO_START.exec(text);
  if (!start || READ_ALSO_WHOLE.test(text)) return [];
  const share = linkShare(element);
  const rest = text.length - start[0].length;
  if (share * text.length < rest * 0.7) return [];
  return [...element.querySelectorAll('a[href]')].flatMap((link) => {
    const url = findWebAddress(link.getAttribute('href'), base);
    const title = textOf(link)
      .replace(READ_ALSO_START, '')
      .replace(/^[\s:]+/, '');
    return url && title ? [{ title, url }] : [];
  });
}
