/** How a person likes to read: one for all stories and pages, not one per page. */
export interface ReadingSettings {
  theme: 'auto' | 'light' | 'paper' | 'dark' | 'black';
  face: 'serif' | 'sans' | 'legible';
  /** CSS pixels. */
  textSize: number;
  /** Multiple of the text size. */
  lineHeight: number;
  /** Length of a line, in em of the text size. */
  measure: number;
  align: 'start' | 'justify';
  hyphens: boolean;
  /** 'off' loads none until one is asked for. */
  pictures: 'on' | 'dimmed' | 'off';
}

export const defaultReadingSettings: ReadingSettings = {
  theme: 'auto',
  face: 'serif',
  textSize: 19,
  lineHeight: 1.6,
  measure: 34,
  align: 'start',
  hyphens: false,
  pictures: 'on',
};

/** Where the numbers may go; units as above. */
export const readingRanges = {
  textSize: { low: 15, high: 32, step: 1 },
  lineHeight: { low: 1.3, high: 2.2, step: 0.1 },
  measure: { low: 24, high: 46, step: 2 },
};

/** Settings as they were stored, perhaps by another version: what is missing or out of range takes its default. */
export function parseReadingSettings(value: unknown): ReadingSettings {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { theme, face, align, hyphens, pictures } = stored;
  return {
    theme: oneOf(['auto', 'light', 'paper', 'dark', 'black'], theme, defaultReadingSettings.theme),
    face: oneOf(['serif', 'sans', 'legible'], face, defaultReadingSettings.face),
    textSize: inRange('textSize', stored),
    lineHeight: inRange('lineHeight', stored),
    measure: inRange('measure', stored),
    align: oneOf(['start', 'justify'], align, defaultReadingSettings.align),
    hyphens: typeof hyphens === 'boolean' ? hyphens : defaultReadingSettings.hyphens,
    pictures: oneOf(['on', 'dimmed', 'off'], pictures, defaultReadingSettings.pictures),
  };
}

function oneOf<T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function inRange(name: keyof typeof readingRanges, stored: Record<string, unknown>): number {
  const { low, high } = readingRanges[name];
  const value = stored[name];
  return typeof value === 'number' && value >= low && value <= high ? value : defaultReadingSettings[name];
}
