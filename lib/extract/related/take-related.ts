import type { RelatedStory } from '@/lib/article/article';
import type { Desk } from '@/lib/extract/desk';
import { holdsBlock } from '@/lib/extract/dom/lines';
import { bareText, textOf } from '@/lib/extract/dom/text-of';
import { findCard } from './find-card';
import { findLabels } from './find-labels';
import { findListsAfter } from './find-lists-after';
import { findReadAlso } from './find-read-also';
import { findIntroduction, findStoryList } from './find-story-list';
import { isSponsored } from './is-sponsored';
import type { StoryCard } from './read-teaser';

/** What is text even when it is wholly a link: never a card. */
const TEXT = new Set('P H1 H2 H3 H4 H5 H6 LI TABLE BLOCKQUOTE PRE UL OL'.split(' '));
/** What is judged as a whole: a story inside stands between no two blocks of the article. */
const CLOSED = new Set(['TABLE', 'BLOCKQUOTE', 'PRE', 'UL', 'OL']);
const LONGEST_ADVERTISEMENT = 600;

/**
 * The publisher's own 'read also' inside the text and directly after it: cards, lines and lists. Inside the text they
 * leave it; a mark stays where each stood, so that the blocks can say after which of them it came.
 */
export function takeRelated(desk: Desk): RelatedStory[] {
  const taking = new Taking(desk);
  taking.visit(desk.root);
  for (const story of findListsAfter(desk)) taking.add(story);
  return taking.stories;
}

class Taking {
  readonly stories: RelatedStory[] = [];
  readonly #addresses = new Set<string>();
  /** The boxes around the text of the story. */
  readonly #boxes: ReadonlySet<Element>;
  /** The boxes around links: nothing else can offer another story. */
  readonly #aroundLinks: ReadonlySet<Element>;
  readonly #labels: readonly string[];
  readonly #first: Element | undefined;
  /** The visit, which goes in page order, has come to the text. */
  #isInText = false;

  constructor(readonly desk: Desk) {
    this.#boxes = around(desk.lines, desk.root);
    const links = desk.root.querySelectorAll('a[href]');
    this.#aroundLinks = around(links, desk.root);
    this.#labels = findLabels(links, desk.page);
    this.#first = [...desk.lines].find((line) => desk.root.contains(line));
  }

  visit(element: Element): void {
    for (const child of Array.from(element.children)) {
      this.desk.page.deadline.step();
      if (!this.#aroundLinks.has(child) || child.parentElement !== element) continue;
      if (this.#isAdvertisement(child)) {
        this.desk.leaveOut(child, 'advertisement', 'sponsored');
        continue;
      }
      const found = this.#find(child);
      if (found.length) this.#take(child, found);
      else if (!CLOSED.has(child.tagName) && holdsBlock(child)) this.visit(child);
    }
  }

  /** Notes a story once, and not this one under another address; returns its number. */
  add(story: StoryCard): number | undefined {
    if (this.#addresses.has(story.url) || this.desk.headline.forms.has(bareText(story.title)))
      return undefined;
    this.#addresses.add(story.url);
    return this.stories.push({ ...story, placement: 'after' }) - 1;
  }

  #find(element: Element): StoryCard[] {
    const readAlso = findReadAlso(element, this.desk, this.#labels);
    const list = readAlso.length ? readAlso : findStoryList(element, this.desk);
    if (list.length || TEXT.has(element.tagName) || this.#isBeforeText(element)) return list;
    const card = findCard(element, this.desk);
    return card ? [card] : [];
  }

  #take(element: Element, found: readonly StoryCard[]): void {
    const introduction = findIntroduction(element);
    const numbers = found.map((story) => this.add(story)).filter((number) => number !== undefined);
    if (numbers.length) this.desk.markStories(this.#placeOf(element), numbers);
    if (introduction && !this.desk.storiesAt(introduction))
      this.desk.leaveOut(introduction, 'related', 'related story');
    this.desk.leaveOut(element, 'related', 'related story');
  }

  /** The largest box around a story that holds no text: what only held stories is dropped, and their mark must stay. */
  #placeOf(element: Element): Element {
    let place = element;
    for (
      let at = element.parentElement;
      at && at !== this.desk.root && !this.#boxes.has(at);
      at = at.parentElement
    )
      place = at;
    return place;
  }

  /** Between headline and text, only what says 'read also' is another story: the rest belongs to this one. */
  #isBeforeText(element: Element): boolean {
    if (this.#isInText) return false;
    const position = this.#first?.compareDocumentPosition(element) ?? 0;
    this.#isInText = !(position & Node.DOCUMENT_POSITION_PRECEDING);
    return !this.#isInText && !(position & Node.DOCUMENT_POSITION_CONTAINS);
  }

  #isAdvertisement(element: Element): boolean {
    if (TEXT.has(element.tagName) || this.#boxes.has(element)) return false;
    if ((element.textContent?.length ?? 0) > LONGEST_ADVERTISEMENT * 2) return false;
    return textOf(element).length < LONGEST_ADVERTISEMENT && isSponsored(element);
  }
}

function around(elements: Iterable<Element>, root: Element): Set<Element> {
  const boxes = new Set<Element>();
  for (const element of elements) {
    for (let box: Element | null = element; box && box !== root && !boxes.has(box); box = box.parentElement)
      boxes.add(box);
  }
  return boxes;
}
