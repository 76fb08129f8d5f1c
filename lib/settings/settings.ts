import { storage } from 'wxt/utils/storage';
import {
  defaultListeningSettings,
  type ListeningSettings,
  parseListeningSettings,
} from './listening-settings';
import { defaultReadingSettings, parseReadingSettings, type ReadingSettings } from './reading-settings';

/** Makes new settings of those there are when its turn comes; pages show them a little later. */
export type Change<Settings> = (now: Settings) => Settings;

/** Every stored setting, with its default. */
const readingSettings = storage.defineItem<ReadingSettings>('local:reading', {
  fallback: defaultReadingSettings,
});

const listeningSettings = storage.defineItem<ListeningSettings>('local:listening', {
  fallback: defaultListeningSettings,
});

/** How the person likes to listen: at once, and again whenever it is changed in any open page. */
export function watchListeningSettings(
  onChange: (settings: ListeningSettings) => void,
  onError: () => void,
): () => void {
  const tell = (stored: unknown) => onChange(parseListeningSettings(stored));
  listeningSettings.getValue().then(tell, onError);
  return listeningSettings.watch(tell);
}

/** Changes how the person likes to listen, for every open page. */
export function changeListeningSettings(change: Change<ListeningSettings>): Promise<void> {
  return inTurn(async () =>
    listeningSettings.setValue(change(parseListeningSettings(await listeningSettings.getValue()))),
  );
}

/** How the person likes to read: at once, and again whenever it is changed in any open page. */
export function watchReadingSettings(
  onChange: (settings: ReadingSettings) => void,
  onError: () => void,
): () => void {
  const tell = (stored: unknown) => {
    const settings = parseReadingSettings(stored);
    remember(settings);
    onChange(settings);
  };
  readingSettings.getValue().then(tell, onError);
  return readingSettings.watch(tell);
}

/** Changes how the person likes to read, for every open page. */
export function changeReadingSettings(change: Change<ReadingSettings>): Promise<void> {
  return inTurn(async () =>
    readingSettings.setValue(change(parseReadingSettings(await readingSettings.getValue()))),
  );
}

let last: Promise<unknown> = Promise.resolve();

/** Changes follow one another: each begins with what the one before has stored, however quickly they come. */
function inTurn<T>(store: () => Promise<T>): Promise<T> {
  const stored = last.then(store, store);
  last = stored;
  return stored;
}

/** Every setting the person has changed, by name: what a backup holds. */
export async function readStoredSettings(): Promise<Record<string, unknown>> {
  const reading = await storage.getItem(readingSettings.key);
  return { ...(reading !== null && { reading }) };
}

/** Takes over a setting of a backup, unless this browser has one of its own. What no version of ours wrote is left out. */
export async function restoreSetting(name: string, value: unknown): Promise<void> {
  if (name !== 'reading' || (await storage.getItem(readingSettings.key)) !== null) return;
  await readingSettings.setValue(parseReadingSettings(value));
}

// Extension storage answers a moment after the first frame is painted, and a page that is light for that moment hurts at night.
// The page's own storage answers at once, so it keeps a copy for the first frame, and only for that.
const copyKey = 'reading';

/** The settings as this browser saw them last, without waiting. */
export function rememberedReadingSettings(): ReadingSettings {
  try {
    return parseReadingSettings(JSON.parse(localStorage.getItem(copyKey) ?? 'null'));
  } catch {
    return defaultReadingSettings;
  }
}

function remember(settings: ReadingSettings): void {
  try {
    localStorage.setItem(copyKey, JSON.stringify(settings));
  } catch {
    // A full or forbidden page storage costs the first frame its colours, and nothing else.
  }
}
