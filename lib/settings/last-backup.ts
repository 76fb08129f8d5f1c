import { storage } from 'wxt/utils/storage';

/** When a backup was last handed to the person as a file, ISO 8601. */
const lastBackup = storage.defineItem<string | null>('local:lastBackup', { fallback: null });

/** When that was: at once, and again whenever one is made; nothing when none was made yet. */
export function watchLastBackup(onChange: (at: string | undefined) => void, onError: () => void): () => void {
  const tell = (stored: unknown) =>
    onChange(typeof stored === 'string' && !Number.isNaN(Date.parse(stored)) ? stored : undefined);
  lastBackup.getValue().then(tell, onError);
  return lastBackup.watch(tell);
}

/** A file was handed over. */
export function noteBackup(at: string): Promise<void> {
  return lastBackup.setValue(at);
}
