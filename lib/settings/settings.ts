import { storage } from 'wxt/utils/storage';

export interface ReadingSettings {
  theme: 'auto' | 'light' | 'paper' | 'dark' | 'black';
  /** Size of the text in CSS pixels, within `textSizes`. */
  textSize: number;
}

/** Where the text size may go, in CSS pixels. */
export const textSizes = { low: 15, high: 32, step: 1 };

const readingSettings = storage.defineItem<ReadingSettings>('local:reading', {
  fallback: { theme: 'auto', textSize: 19 },
});

/** How the person likes to read: at once, and again whenever it is changed in any open page. */
export function watchReadingSettings(
  onChange: (settings: ReadingSettings) => void,
  onError: () => void,
): () => void {
  readingSettings.getValue().then(onChange, onError);
  return readingSettings.watch(onChange);
}

export function saveReadingSettings(settings: ReadingSettings): Promise<void> {
  return readingSettings.setValue(settings);
}
