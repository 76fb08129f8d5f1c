import { leafElement, passageOf, rangeIn } from '@/components/text-positions';
import { blockAtKeyboard, focusBlock } from '@/components/step-through-text';
import type { Passage } from '@/lib/article/anchor';
import type { RunningText } from '@/lib/article/running-text';
import { wordBeside } from '@/lib/article/word-beside';

/** The text of the paragraph that the keyboard is at; `undefined` where it is at none. */
export function passageAtKeyboard(running: RunningText): Passage | undefined {
  const block = blockAtKeyboard('focused');
  if (!block) return undefined;
  const all = document.createRange();
  all.selectNodeContents(block);
  return passageOf(all, running);
}

/** Selects the first word of the paragraph that the keyboard is at, or of the first one in sight. */
export function chooseFirstWord(running: RunningText, language?: string): void {
  const block = blockAtKeyboard('in sight');
  const leaf = running.leaves.find(({ id }) => {
    const element = leafElement(id);
    return element && block && (block.contains(element) || isBehind(element, block));
  });
  if (leaf) choose(running, wordBeside(running, leaf.start - 1, 1, language));
}

/** Selects the word to the right (1) or to the left (-1) of what is selected; which is the next one, the script decides. */
export function chooseWordBeside(running: RunningText, from: Passage, to: 1 | -1, language?: string): void {
  const element = elementAt(running, from.start);
  const isToTheLeft = element && getComputedStyle(element).direction === 'rtl';
  const by = isToTheLeft ? (to === 1 ? -1 : 1) : to;
  choose(running, wordBeside(running, from.start, by, language));
}

function choose(running: RunningText, word: Passage | undefined): void {
  const leaf = word && leafAt(running, word.start);
  const range = leaf && rangeIn(leaf.id, word.start - leaf.start, word.end - leaf.start);
  const element = leaf && leafElement(leaf.id);
  if (!range || !element) return;
  // Whoever goes on by paragraphs goes on from here. The focus first: in some browsers it ends a selection.
  const block = element.closest<HTMLElement>('.text > *');
  if (block) focusBlock(block);
  else element.scrollIntoView({ block: 'nearest' });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function leafAt({ leaves }: RunningText, position: number) {
  return leaves.find(({ end, start }) => start <= position && position < end);
}

function elementAt(running: RunningText, position: number): HTMLElement | undefined {
  const leaf = leafAt(running, position);
  return leaf && leafElement(leaf.id);
}

function isBehind(element: Element, block: Element): boolean {
  return (block.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
