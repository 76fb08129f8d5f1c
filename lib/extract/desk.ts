import type { LeftOut, LeftOutReason } from '@/lib/article/article';
import type { TextLine } from '@/lib/extract/dom/lines';
import { textOf } from '@/lib/extract/dom/text-of';
import type { Headline } from '@/lib/extract/metadata/find-headline';
import type { Page } from '@/lib/extract/page/page';

const LONGEST_NOTE = 280;
/** A shorter line above the text may be a place, a day or a heading. */
export const SHORTEST_TEXT = 60;

/** The story being made: the element that holds its text, and a record of all that was taken out of it. */
export class Desk {
  readonly leftOut: LeftOut[] = [];
  /** Where among the page's lines the text begins under the headline; -1 where no line of it is long. */
  readonly textAt: number;
  readonly #storyMarks = new WeakMap<Element, number[]>();

  constructor(
    readonly page: Page,
    /** The smallest element around the text. */
    readonly root: Element,
    /** The lines of the copy that are text of the story. */
    readonly lines: ReadonlySet<Element>,
    readonly headline: Headline,
  ) {
    this.textAt = page.lines.findIndex(
      ({ element, text }, at) => at > headline.at && text.length >= SHORTEST_TEXT && lines.has(element),
    );
  }

  /** Up to so many lines right above the text, from a line of the page on. */
  linesAboveText(from: number, most: number): readonly TextLine[] {
    const to = Math.max(from, this.textAt);
    return this.page.lines.slice(Math.max(from, to - most), to);
  }

  /** Removes an element from the copy and notes it in the receipt, once: two rules may have found the same line. */
  leaveOut(element: Element, reason: LeftOutReason, rule: string): void {
    if (!this.page.body.contains(element)) return;
    const text = textOf(element).slice(0, LONGEST_NOTE);
    if (text) this.leftOut.push({ reason, text, rule });
    element.remove();
  }

  /** Leaves an empty element where related stories stood, so that the blocks can say after which of them that was. */
  markStories(before: Element, stories: number[]): void {
    const mark = this.root.ownerDocument.createElement('hr');
    this.#storyMarks.set(mark, stories);
    before.before(mark);
  }

  /** The stories a mark stands for; nothing for the page's own elements. */
  storiesAt(element: Element): number[] | undefined {
    return element.tagName === 'HR' ? this.#storyMarks.get(element) : undefined;
  }
}
