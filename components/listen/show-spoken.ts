import { leafElement, rangeIn } from '@/components/text-positions';
import type { Spoken } from './speaker';

const sentenceName = 'spoken-sentence';
const wordName = 'spoken-word';

/**
 * Marks the sentence and the word that are spoken, without a change to the document: the CSS Custom Highlight API draws over the
 * text. Where a browser lacks it the paragraph is marked. The page follows as long as the person has not gone elsewhere.
 */
export function showSpoken(spoken: Spoken, before: Spoken | undefined): void {
  const { leaf, start, end } = spoken.utterance;
  const element = leafElement(leaf);
  const sentence = rangeIn(leaf, start, end);
  if (!element || !sentence) return;
  if (spoken.index !== before?.index) {
    const was = before && leafElement(before.utterance.leaf);
    const follows = !was || isInSight(was.getBoundingClientRect());
    if (follows && !isInSight(sentence.getBoundingClientRect())) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    }
  }
  if (!('highlights' in CSS)) {
    if (before) leafElement(before.utterance.leaf)?.classList.remove('spoken');
    element.classList.add('spoken');
    return;
  }
  CSS.highlights.set(sentenceName, new Highlight(sentence));
  const word = spoken.word && rangeIn(leaf, start + spoken.word.start, start + spoken.word.end);
  if (word) {
    const mark = new Highlight(word);
    // Above the sentence it stands in.
    mark.priority = 1;
    CSS.highlights.set(wordName, mark);
  } else CSS.highlights.delete(wordName);
}

export function hideSpoken(): void {
  document.querySelector('.spoken')?.classList.remove('spoken');
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(sentenceName);
  CSS.highlights.delete(wordName);
}

function isInSight({ bottom, top }: DOMRect): boolean {
  return bottom > 60 && top < innerHeight - 90;
}
