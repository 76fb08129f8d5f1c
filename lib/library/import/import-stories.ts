import type { Article } from '@/lib/article/article';
import {
  type ImportedStory,
  importOutcomes,
  type ImportOutcome,
  type ImportPiece,
} from '@/lib/article/imported-story';
import { pageKey } from '@/lib/article/page-addresses';
import { setAsideRow, setAsideTables } from '@/lib/library/damaged/set-aside';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { faultOfRow } from '@/lib/library/rows/fault-of-row';
import { indexTables } from '@/lib/library/search/index-article';
import type { ImportBatch, ImportStep } from '@/lib/library/tables';
import { findHere, type FoundHere } from './find-here';
import { mergeImport } from './merge-import';
import { type Change, writeChanges } from './write-changes';

const tables = [
  ...setAsideTables,
  ...indexTables,
  ...(['authors', 'highlights', 'imports', 'importSteps'] as const),
];

/**
 * Takes one piece of an import into the library, in one transaction: stories, texts, highlights, what makes them found, and the note of
 * what was done, from which `undo-import` takes it back. Said again, nothing is done again. Returns what became of each story, in order.
 */
export function importStories(piece: ImportPiece, now = new Date()): Promise<ImportOutcome[]> {
  return writeLibrary(tables, async () => {
    const done = await database.importSteps.get([piece.importId, piece.number]);
    if (done) return done.outcomes;
    const changes = changesOf(piece.stories, await findSoundHere(piece.stories, now));
    const step = await writeChanges(changes, now.toISOString());
    await database.importSteps.add({ ...step, importId: piece.importId, number: piece.number });
    await database.imports.put(await counted(piece, step, now));
    return step.outcomes;
  });
}

/** Rows of the wrong shape are set aside, and their stories are new. */
async function findSoundHere(
  stories: readonly ImportedStory[],
  now: Date,
): Promise<(FoundHere | undefined)[]> {
  const found = await findHere(stories);
  const damaged = found.flatMap((here) => (here && faultOfRow(here.row) !== undefined ? [here.row.id] : []));
  for (const id of damaged) await setAsideRow(id, now);
  return damaged.length > 0 ? findHere(stories) : found;
}

/** What each story does. One that says the same page again as another of the piece does nothing. */
function changesOf(stories: readonly ImportedStory[], here: readonly (FoundHere | undefined)[]): Change[] {
  const seen = new Set<string>();
  return stories.map((story, index): Change => {
    const known = here[index];
    const page = known?.row.id ?? pageKey(story.article.url);
    if (seen.has(page)) return { outcome: 'same' };
    seen.add(page);
    if (known) {
      const { gift, outcome } = mergeImport(known, story);
      return outcome === 'joined' ? { outcome, story, row: known.row, gift } : { outcome };
    }
    return { outcome: isLink(story.article) ? 'linked' : 'added', story };
  });
}

function isLink(article: Article): boolean {
  return article.completeness === 'none';
}

async function counted(
  { importId, name, source, stories, total }: ImportPiece,
  step: Pick<ImportStep, 'outcomes'>,
  now: Date,
): Promise<ImportBatch> {
  const batch: ImportBatch = (await database.imports.get(importId)) ?? {
    id: importId,
    source,
    name,
    startedAt: now.toISOString(),
    total,
    done: 0,
    outcomes: noOutcomes(),
  };
  const outcomes = { ...batch.outcomes };
  for (const outcome of step.outcomes) outcomes[outcome] += 1;
  return { ...batch, done: batch.done + stories.length, outcomes };
}

function noOutcomes(): Record<ImportOutcome, number> {
  return Object.fromEntries(importOutcomes.map((outcome) => [outcome, 0])) as Record<ImportOutcome, number>;
}
