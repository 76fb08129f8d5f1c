import type { ImportOutcome } from '@/lib/article/imported-story';
import type { words } from '@/lib/words/words';

/** Why a file was refused, and why an import stopped: each has its sentence in the words. */
export type RefusedReason = keyof typeof words.imports.faults;
export type StoppedReason = keyof typeof words.imports.stopped;
export type BrokenReason = keyof typeof words.imports.brokenReasons;

/** What is told of an import: before it, what would become of how many stories; after it, what did. */
export interface ImportNumbers {
  source: string;
  name: string;
  counts: Record<ImportOutcome, number>;
  /** Rows that said the same page as another. */
  twice: number;
  broken: readonly { row: number; name: string; reason: BrokenReason }[];
  ignored: readonly string[];
  /** Texts that could not be read. */
  lostTexts: number;
}

export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; done: number; of: number }
  | { step: 'refused'; reason: RefusedReason }
  | { step: 'planned'; numbers: ImportNumbers }
  | { step: 'importing'; done: number; of: number }
  | { step: 'done' | 'stopped'; numbers: ImportNumbers; importId: string; reason?: StoppedReason };

/** An import that can be taken back. */
export interface PastImport {
  id: string;
  source: string;
  name: string;
  startedAt: string;
  total: number;
  done: number;
  outcomes: Record<ImportOutcome, number>;
  undone?: { taken: number; stayed: number };
  isUndoing: boolean;
}
