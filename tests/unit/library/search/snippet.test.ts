import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findHits } from '@/lib/library/search/snippet';
import { tokenise } from '@/lib/library/search/tokenise';

const pieces = [
  ['a', 'b', 'Ä', 'ß', 'é', 'e\u0301', 'ё', 'Б', 'מ', 'ל', 'م', 'ِ', '\u00AD', '1', '000', '𝒜'],
  ['ป', 'ร', 'ะ', 'เทศ', 'ไทย', '東', '京', 'カ', 'ﾞ', '한', '국', 'क', 'ि'],
  [' ', ' ', ' ', '\n', '\u00A0', '\t', '.', ',', '-', '’', '。', '「'],
].flat();
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

it('marks a word wherever it is one of the words of the text, and nowhere else', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.boolean(), (text, pick, prefix) => {
      const words: { term: string; start: number; end: number }[] = [];
      tokenise(text, (term, start, end) => words.push({ term, start, end }), 'mark');
      const whole = words[pick % Math.max(1, words.length)]?.term ?? 'a';
      const wanted = prefix ? whole.slice(0, 1) : whole;
      const expected = words.filter(({ term }) => (prefix ? term.startsWith(wanted) : term === wanted));
      const marked = findHits(text, [{ terms: [wanted], prefix, not: false }]);
      const covered = (ranges: readonly { start: number; end: number }[]) =>
        Array.from(text, (_, at) => ranges.some(({ start, end }) => at >= start && at < end));
      expect(covered(marked)).toEqual(covered(expected));
    }),
    { numRuns: 2000 },
  );
});
