import { describe, expect, it } from 'vitest';
import { runningText } from '@/lib/article/running-text';
import { wordBeside } from '@/lib/article/word-beside';
import { blocks, paragraph } from '@/tests/support/an-article';

/** All words in the order one comes by them, to the end of the text or from it. */
function walk(texts: readonly string[], by: 1 | -1, language?: string): string[] {
  const running = runningText({ blocks: blocks(...texts.map(paragraph)) });
  const words: string[] = [];
  let at = by === 1 ? -1 : running.text.length;
  for (let word; (word = wordBeside(running, at, by, language)); at = word.start)
    words.push(running.text.slice(word.start, word.end));
  return words;
}

describe('the word beside', () => {
  const texts = ['“It’s here,” – she said.', '…', 'Nobody waited.'];
  it('is a word, not what stands between words, and goes on in the next paragraph', () => {
    expect(walk(texts, 1, 'en')).toEqual(['It’s', 'here', 'she', 'said', 'Nobody', 'waited']);
    expect(walk(texts, -1, 'en')).toEqual(['waited', 'Nobody', 'said', 'she', 'here', 'It’s']);
  });

  it('is a word of the language of the story', () => {
    expect(walk(['船が港に'], 1, 'ja')).toEqual(['船', 'が', '港', 'に']);
    expect(walk(['عادت السفن'], 1, 'ar')).toEqual(['عادت', 'السفن']);
  });
});
