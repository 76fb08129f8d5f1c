import type { Block } from '@/lib/article/article';
import { type Leaf, runningText } from '@/lib/article/running-text';

/** What is spoken in one breath: a sentence, or a part of a very long one. */
export interface Utterance {
  text: string;
  /** The leaf it stands in, and where, in UTF-16 units from the leaf's start. */
  leaf: string;
  start: number;
  end: number;
}

/**
 * The longest piece that is spoken at once, in UTF-16 units. Chrome falls silent about 15 seconds into an utterance of a voice
 * that is not on the device, and says nothing of it; that is some 240 Latin letters, or 70 signs of Chinese, Japanese or Korean.
 */
const longest = { letters: 240, signs: 70 };

/**
 * A text as it is spoken: sentence by sentence, in reading order, never across two leaves. Code and captions are not spoken; marks
 * of footnotes are no text and so are not either. `language` is BCP 47 and decides where sentences end.
 */
export function utterances(blocks: readonly Block[], language: string | undefined): Utterance[] {
  const { leaves, text } = runningText({ blocks });
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return leaves
    .filter((leaf) => leaf.role === 'text')
    .flatMap((leaf) => sentencesOf(leaf, text.slice(leaf.start, leaf.end), segmenter));
}

function sentencesOf(leaf: Leaf, text: string, segmenter: Intl.Segmenter): Utterance[] {
  return wholeSentences(text, segmenter).flatMap(({ index, segment }) => {
    let start = index;
    return inBreaths(segment).flatMap((part) => {
      const spoken = part.trim();
      const from = start + (part.length - part.trimStart().length);
      start += part.length;
      // A line of dashes or stars is nothing to say.
      return /[\p{L}\p{N}]/u.test(spoken)
        ? [{ text: spoken, leaf: leaf.id, start: from, end: from + spoken.length }]
        : [];
    });
  });
}

/** Sentences as Unicode cuts them, save that none begins with a small letter: ‘“Why?” she asked.’ is one. */
function wholeSentences(text: string, segmenter: Intl.Segmenter): { index: number; segment: string }[] {
  const sentences: { index: number; segment: string }[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last && /^\p{Ll}/u.test(segment)) last.segment += segment;
    else sentences.push({ index, segment });
  }
  return sentences;
}

/** Cuts what is too long for one breath at the last pause in it, else at the last space, else where it must. */
function inBreaths(sentence: string): string[] {
  const signs = sentence.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  const limit = signs * 2 > sentence.length ? longest.signs : longest.letters;
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > limit) {
    const head = rest.slice(0, limit);
    const pause = head.search(/[,;:—–،؛、，；：][^,;:—–،؛、，；：]*$/) + 1;
    const space = head.lastIndexOf(' ') + 1;
    const cut = pause > limit / 3 ? pause : space > limit / 3 ? space : wholeSigns(head);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...parts, rest];
}

/** The length of a text without half a sign at its end. */
function wholeSigns(text: string): number {
  return text.isWellFormed() ? text.length : text.length - 1;
}
