import type { MinuteRange } from './article';

interface Speed {
  /** Characters a minute, white space counted. */
  mean: number;
  deviation: number;
}

/**
 * Reading speeds measured by the IReST study, as Firefox uses them
 * (toolkit/components/reader/ReaderMode.sys.mjs, 'getReadingSpeedForLanguage').
 */
const SPEEDS: Record<string, Speed> = {
  ar: { mean: 612, deviation: 88 },
  de: { mean: 920, deviation: 86 },
  en: { mean: 987, deviation: 118 },
  es: { mean: 1025, deviation: 127 },
  fi: { mean: 1078, deviation: 121 },
  fr: { mean: 998, deviation: 126 },
  he: { mean: 833, deviation: 130 },
  it: { mean: 950, deviation: 140 },
  ja: { mean: 357, deviation: 56 },
  nl: { mean: 978, deviation: 143 },
  pl: { mean: 916, deviation: 126 },
  pt: { mean: 913, deviation: 145 },
  ru: { mean: 986, deviation: 175 },
  sk: { mean: 885, deviation: 145 },
  sv: { mean: 917, deviation: 156 },
  tr: { mean: 1054, deviation: 156 },
  zh: { mean: 255, deviation: 29 },
};
const FALLBACK: Speed = { mean: 987, deviation: 118 };

/** How long a text of so many characters takes, from quick to slow readers, in whole minutes, at least one. */
export function readingMinutes(characters: number, language?: string): MinuteRange {
  const { mean, deviation } = SPEEDS[primaryLanguage(language)] ?? FALLBACK;
  return {
    low: Math.max(1, Math.ceil(characters / (mean + deviation))),
    high: Math.max(1, Math.ceil(characters / (mean - deviation))),
  };
}

function primaryLanguage(language = ''): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
