import { storage } from 'wxt/utils/storage';

/**
 * What is known of the library outside of it. Browsers answer damaged database files with a new, empty database and no word
 * about it (seen in Chromium 156 and Firefox 153); extension storage lies in other files, and remembers.
 */
export interface Sentinel {
  /** The same that stands in the database. */
  dbId: string;
  /** Of a change that is on disk for certain; the database is never behind it. */
  generation: number;
  /** Rows of `articles`, those in the bin too, at `generation`. */
  articles: number;
  /** ISO 8601. */
  lastWrite?: string;
  /** The newest snapshot: when it was begun (ISO 8601), and at which generation. */
  lastSnapshot?: { at: string; generation: number };
  /** ISO 8601: when a snapshot could not be written. */
  snapshotFailedAt?: string;
}

/** What was noticed. */
export interface Alarm {
  /** 'empty': nothing is there. 'torn': some of it. 'replaced': another library stands in its place. */
  kind: 'empty' | 'torn' | 'replaced';
  /** ISO 8601. */
  noticedAt: string;
  /** How many stories there were, and when the last was written. */
  articles: number;
  lastWrite?: string;
  /** True once the person chose to bring them back. Writing goes on then; the alarm stays until all is back. */
  answered: boolean;
}

/** Only the background writes it. */
export const sentinelItem = storage.defineItem<Sentinel | null>('local:library', { fallback: null });

/** Whoever notices writes it; only the background takes it away. */
export const alarmItem = storage.defineItem<Alarm | null>('local:libraryAlarm', { fallback: null });
