import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold } from '@/lib/library/search/may-hold';
import { tokenise } from '@/lib/library/search/tokenise';

const pieces = [
  ...Array.from('abcxyzßøæéıİΣςёйиґжのハﾊﾞ゙漢字ไทยกำकि한국12٣ /.,-‐’ʼ\n'),
  'e\u0301',
  'и\u0306',
  'a\u00ADb',
  '😀',
  'U.S.',
  'don’t',
  '1,000',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));

describe('a quick look at a text', () => {
  it('overlooks no term that the tokeniser finds, however it is spelt', () => {
    const overlooked = (text: string) => {
      const terms: string[] = [];
      tokenise(text, (term) => terms.push(term));
      return terms.filter((term) => term && !mayHold(text, term));
    };
    fc.assert(
      fc.property(texts, (text) => {
        expect(overlooked(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not take a text for one that holds the word', () => {
    expect(mayHold('Die Straße am Hafen', 'strasse')).toBe(true);
    expect(mayHold('Die Straße am Hafen', 'strand')).toBe(false);
    expect(mayHold('Ships in the harbour', 'ferry')).toBe(false);
    expect(mayHold('Ships in the harbour', 'harbour', 0, 12)).toBe(false);
  });
});
