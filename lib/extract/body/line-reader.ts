/* oxlint-disable no-underscore-dangle -- so Readability names the steps that are called and overridden here */
import Readability from '@mozilla/readability/Readability.js';
import type { Deadline } from '@/lib/extract/deadline';

const BYLINE = /byline|author|dateline|writtenby|p-author/i;
const LONGEST_BYLINE = 100;

/**
 * Readability without the work that does not change which lines it keeps. Its methods with an underscore are its own;
 * that these are still called and still mean the same is tested against the plain Readability.
 */
export class LineReader extends Readability {
  declare _removeScripts: (page: Document) => void;
  declare _prepDocument: () => void;
  declare _grabArticle: () => Element | null;
  declare _metadata: { title: string };
  declare _articleTitle: string;

  readonly #page: Document;
  readonly #deadline: Deadline;
  readonly #mark: string;

  /** `mark` is the attribute that stands on each line with text. */
  constructor(
    page: Document,
    { charThreshold, deadline, mark }: { charThreshold: number; deadline: Deadline; mark: string },
  ) {
    super(page, { charThreshold });
    this.#page = page;
    this.#deadline = deadline;
    this.#mark = mark;
  }

  /** The element that holds what is kept: parse() up to where it makes texts and markup of it. */
  findKept(): Element | null {
    this._unwrapNoscriptImages(this.#page);
    this._removeScripts(this.#page);
    this._prepDocument();
    this._metadata = this._getArticleMetadata();
    this._articleTitle = this._metadata.title;
    return this._grabArticle();
  }

  /** Same answer: the pictures that waited in `noscript` are in place before, and none is left. */
  _unwrapNoscriptImages(page: Document): void {
    for (const image of page.querySelectorAll('img:not([src], [srcset], [data-src], [data-srcset])'))
      if (![...image.attributes].some(({ value }) => /\.(jpg|jpeg|png|webp)/i.test(value))) image.remove();
  }

  /** Same answer for a page without a head, which is what it gets: its only main heading is the title, if it has more than four words. */
  _getArticleMetadata(): { title: string } {
    const headings = this.#page.getElementsByTagName('h1');
    const title =
      headings.length === 1 ? (headings.item(0)?.textContent ?? '').trim().replace(/\s{2,}/g, ' ') : '';
    return { title: title.split(/\s+/).length > 4 ? title : '' };
  }

  /** Same answer, the cheap questions first: the text of the outer boxes is that of the whole page. */
  _isValidByline(element: Element, names: string): boolean {
    const isCalledSo =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      BYLINE.test(names);
    if (!isCalledSo) return false;
    const { length } = (element.textContent ?? '').trim();
    return length > 0 && length < LONGEST_BYLINE;
  }

  /**
   * What a style attribute hides is not in the copy, and asking an element for its style is slow. It is asked of every
   * element, so it is also where a run that takes too long is stopped.
   */
  _isProbablyVisible(element: Element): boolean {
    this.#deadline.step();
    if (element.hasAttribute('hidden')) return false;
    return element.getAttribute('aria-hidden') !== 'true' || element.className.includes?.('fallback-image');
  }

  /** Same answer: a box that holds a line is not empty, and need not be asked for the text of the whole page. */
  _isElementWithoutContent(element: Element): boolean {
    if (element.hasAttribute(this.#mark) || element.querySelector(`[${this.#mark}]`)) return false;
    if (element.textContent?.trim()) return false;
    const { length } = element.children;
    return !length || length === element.querySelectorAll('br, hr').length;
  }

  /** Presentation is not looked at. */
  _cleanStyles(): void {}

  /** Pictures that wait for a script are in place before. */
  _fixLazyImages(): void {}
}
