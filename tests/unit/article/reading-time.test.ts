import { expect, test } from 'vitest';
import { readingMinutes } from '@/lib/article/reading-time';

test('gives a range from quick to slow readers', () => {
  expect(readingMinutes(5000, 'en')).toEqual({ low: 5, high: 6 });
});

test('knows that Chinese takes longer a character than English', () => {
  expect(readingMinutes(1000, 'zh-Hans')).toEqual({ low: 4, high: 5 });
});

test('reads the language of a regional tag in either case', () => {
  expect(readingMinutes(5000, 'DE_at')).toEqual(readingMinutes(5000, 'de'));
});

test('takes English for an unknown or unsaid language', () => {
  expect(readingMinutes(5000)).toEqual(readingMinutes(5000, 'en'));
  expect(readingMinutes(5000, 'tlh')).toEqual(readingMinutes(5000, 'en'));
});

test('is never less than a minute', () => {
  expect(readingMinutes(0, 'fr')).toEqual({ low: 1, high: 1 });
});
