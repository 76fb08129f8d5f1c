import { expect, it } from 'vitest';
import {
  defaultReadingSettings,
  parseReadingSettings,
  type ReadingSettings,
} from '@/lib/settings/reading-settings';
import { changeReadingSettings, readStoredSettings } from '@/lib/settings/settings';

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

it('counts every step, however quickly they come, and whatever else is changed between', async () => {
  const larger = (now: ReadingSettings) => ({ ...now, textSize: now.textSize + 1 });
  await Promise.all([
    changeReadingSettings(larger),
    changeReadingSettings(larger),
    changeReadingSettings((now) => ({ ...now, theme: 'dark' })),
    changeReadingSettings(larger),
  ]);
  expect(await readStoredSettings()).toEqual({
    reading: { ...defaultReadingSettings, textSize: 22, theme: 'dark' },
  });
});
