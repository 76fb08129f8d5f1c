import { expect, it } from 'vitest';
import { defaultReadingSettings, parseReadingSettings } from '@/lib/settings/reading-settings';

it('keeps what was chosen', () => {
  const chosen = { ...defaultReadingSettings, theme: 'paper' as const, textSize: 24, hyphens: true };
  expect(parseReadingSettings(structuredClone(chosen))).toEqual(chosen);
});

it.each([
  ['nothing', undefined],
  ['what an older version kept', { theme: 'sepia', textSize: '19' }],
  ['numbers out of range', { textSize: 400, lineHeight: Number.NaN, measure: -1 }],
  ['something else altogether', 'dark'],
])('reads %s as the default', (_what, stored) => {
  expect(parseReadingSettings(stored)).toEqual(defaultReadingSettings);
});
