import { expect, it } from 'vitest';
import { diffWords } from '@/lib/article/diff-words';

const inShort = (before: string, after: string) =>
  diffWords(before, after).map(({ kind, text }) => ({ same: '', added: '+', removed: '-' })[kind] + text);

it('tells which words came and went, and leaves the rest alone', () => {
  expect(inShort('The ferry left at nine.', 'The ferry left at ten, in the fog.')).toEqual([
    'The ferry left at ',
    '-nine',
    '+ten, in the fog',
    '.',
  ]);
  expect(inShort('same', 'same')).toEqual(['same']);
  expect(inShort('', 'new words')).toEqual(['+new words']);
});

it('tells single signs in Japanese, and words in Arabic and Ukrainian', () => {
  expect(inShort('朝六時に出た。', '朝七時に出た。')).toEqual(['朝', '-六', '+七', '時に出た。']);
  expect(inShort('بعد السادسة بقليل', 'بعد السابعة بقليل')).toEqual([
    'بعد ',
    '-السادسة',
    '+السابعة',
    ' بقليل',
  ]);
  expect(inShort('о шостій ранку', 'о сьомій ранку')).toEqual(['о ', '-шостій', '+сьомій', ' ранку']);
});

it('loses nothing of either text', () => {
  const before = 'Nobody — not one — “waited” (on the pier) for it; 3.5 km off.';
  const after = 'Nobody, not even one, waited for it — 4.5 km off!';
  const changes = diffWords(before, after);
  const without = (kind: string) =>
    changes
      .filter((change) => change.kind !== kind)
      .map((change) => change.text)
      .join('');
  expect(without('added')).toBe(before);
  expect(without('removed')).toBe(after);
});

it('gives up on comparing word by word where that would take long', () => {
  const long = 'word '.repeat(5_000);
  expect(diffWords(long, `${long}more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
