import { useState } from 'preact/hooks';
import { readingRanges, type ReadingSettings } from '@/lib/settings/reading-settings';
import { stepThroughText } from './step-through-text';
import { useKeys } from './use-keys';

interface Options {
  settings: ReadingSettings;
  onSettings: (settings: ReadingSettings) => void;
  /** Saves or unsaves; absent when there is nothing to save. */
  onSave: (() => void) | undefined;
  onLibrary: () => void;
  /** Absent where the person stands on the original page already. */
  onOriginal?: (() => void) | undefined;
}

const themes: ReadingSettings['theme'][] = ['auto', 'light', 'paper', 'dark', 'black'];
const nothing = () => undefined;

/** The keys of the reading surface, the same in popup and tab. Returns whether their help is open, and how to close it. */
export function useReadingKeys(options: Options): { helpOpen: boolean; closeHelp: () => void } {
  const { settings, onSettings, onSave, onLibrary, onOriginal } = options;
  const [helpOpen, setHelpOpen] = useState(false);
  const resize = (by: number) => {
    const { low, high } = readingRanges.textSize;
    onSettings({ ...settings, textSize: Math.min(high, Math.max(low, settings.textSize + by)) });
  };

  useKeys({
    '?': () => setHelpOpen(true),
    j: () => stepThroughText(1),
    k: () => stepThroughText(-1),
    s: onSave ?? nothing,
    l: onLibrary,
    o: onOriginal ?? nothing,
    t: () => {
      const theme = themes[(themes.indexOf(settings.theme) + 1) % themes.length];
      if (theme) onSettings({ ...settings, theme });
    },
    '+': () => resize(1),
    // The plus without Shift on many keyboards.
    '=': () => resize(1),
    '-': () => resize(-1),
  });

  return { helpOpen, closeHelp: () => setHelpOpen(false) };
}
