import { useState } from 'preact/hooks';
import { readingRanges, type ReadingSettings } from '@/lib/settings/reading-settings';
import { stepThroughText } from './step-through-text';
import { stepWithin } from './step-within';
import { type HearsKeys, type Keys, useKeys } from './use-keys';

interface Options {
  onSettings: (change: (now: ReadingSettings) => ReadingSettings) => void;
  /** Saves or unsaves; absent when there is nothing to save. */
  onSave: (() => void) | undefined;
  onLibrary: () => void;
  /** Absent where the person stands on the original page already. */
  onOriginal?: (() => void) | undefined;
  /** Selects a word of the paragraph that the keyboard is at. */
  onChooseWord: () => void;
  /** To the right or to the left; false: there is nothing that the arrows move, and they are the browser's. */
  onArrow: (to: 1 | -1) => boolean;
  /** What is selected, or the paragraph that the keyboard is at: marked, or marked with a note. */
  onHighlight: () => void;
  onNote: () => void;
  /** A note on the whole story. */
  onStoryNote: () => void;
  /** Begins or ends the listening. */
  onListen: () => void;
  /** Where the story is not alone on the page. */
  hears?: HearsKeys | undefined;
}

const themes: ReadingSettings['theme'][] = ['auto', 'light', 'paper', 'dark', 'black'];
const nothing = () => undefined;

function themeAfter(theme: ReadingSettings['theme']): ReadingSettings['theme'] {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
}

/** The keys of the reading surface, the same in popup and tab. Returns whether their help is open, and how to close it. */
export function useReadingKeys(options: Options): { helpOpen: boolean; closeHelp: () => void } {
  const { onSettings, onSave, onLibrary, onOriginal, onHighlight, onNote, onListen, onArrow } = options;
  const [helpOpen, setHelpOpen] = useState(false);
  const resize = (by: number) =>
    onSettings((now) => ({ ...now, textSize: stepWithin(readingRanges.textSize, now.textSize, by) }));

  const keys: Keys = {
    '?': () => setHelpOpen(true),
    j: () => stepThroughText(1),
    k: () => stepThroughText(-1),
    v: options.onChooseWord,
    h: onHighlight,
    c: onNote,
    C: options.onStoryNote,
    n: onListen,
    N: onListen,
    ArrowRight: () => (onArrow(1) ? undefined : 'leave'),
    ArrowLeft: () => (onArrow(-1) ? undefined : 'leave'),
    s: onSave ?? nothing,
    l: onLibrary,
    o: onOriginal ?? nothing,
    t: () => onSettings((now) => ({ ...now, theme: themeAfter(now.theme) })),
    '+': () => resize(1),
    // The plus without Shift on many keyboards.
    '=': () => resize(1),
    '-': () => resize(-1),
  };
  useKeys(keys, options.hears);

  return { helpOpen, closeHelp: () => setHelpOpen(false) };
}
