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
      expect(covered(text, marked)).toEqual(covered(text, expected));
    }),
    { numRuns: 2000 },
  );
});

it('marks a phrase wherever its words stand beside each other, and nowhere else', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 2, max: 3 }), (text, pick, count) => {
      const words: { term: string; start: number; end: number; position: number }[] = [];
      tokenise(text, (term, start, end, position) => words.push({ term, start, end, position }), 'mark');
      const at = (position: number) => words.filter((word) => word.position === position);
      const first = words[pick % Math.max(1, words.length)]?.position ?? 0;
      const terms = Array.from({ length: count }, (_, index) => at(first + index)[0]?.term ?? 'none');
      const expected = words.flatMap(({ term, start, position }) => {
        if (term !== terms[0]) return [];
        const others = terms
          .slice(1)
          .map((other, index) => at(position + index + 1).find((word) => word.term === other));
        const last = others.at(-1);
        return last && others.every(Boolean) ? [{ start, end: last.end }] : [];
      });
      const marked = findHits(text, [{ terms, prefix: false, not: false }]);
      expect(covered(text, marked)).toEqual(covered(text, expected));
    }),
    { numRuns: 2000 },
  );
});

function covered(text: string, ranges: readonly { start: number; end: number }[]): boolean[] {
  return Array.from(text, (_, at) => ranges.some(({ start, end }) => at >= start && at < end));
}

it('is soon done with a word that a page put a hundred thousand dashes behind', () => {
  const text = `the harbour ${'— '.repeat(100_000)}master`;
  const marked = findHits(text, [{ terms: ['harbour', 'master'], prefix: false, not: false }]);
  expect(marked).toEqual([{ start: 4, end: text.length }]);
}, 3000);
