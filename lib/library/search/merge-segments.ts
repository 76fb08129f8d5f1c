import { Dexie } from 'dexie';
import { findMerge } from './find-merge';
import { joinLengths, rangeOf } from './join-lengths';
import { joinTerms } from './join-terms';
import {
  getDirectory,
  type Merge,
  type SearchTables,
  type Segment,
  type TermBlock,
  type TermDirectory,
} from './search-tables';

/** In texts: what may be merged while a save is waiting. More is left to `compactTerms`. */
const smallMerge = 256;
/** Blocks moved at a time, of all segments together: some megabytes. */
const blocksAStep = 512;
/**
 * Blocks deleted at a time: half a megabyte. What a transaction of more than about a megabyte deletes, Chromium first writes to its files once
 * more, to be able to take it back, and there it stays for a while.
 */
const blocksADeletion = 64;

/** What a merge asks about texts: which numbers of a range, both ends in it, no row has. */
export type FindDead = (first: number, last: number) => Promise<ReadonlySet<number>>;

/** Merges what is due and small, within the caller's transaction. The caller writes the directory. */
export async function mergeSmall(tables: SearchTables, directory: TermDirectory): Promise<void> {
  for (;;) {
    const sources = findMerge(directory);
    if (!sources || count(sources) > smallMerge) return;
    const merge = newMerge(directory, sources);
    while (!(await mergeStep(tables, directory, merge, nothingDead)));
    await Promise.all(merge.sources.map((id) => deleteBlocks(tables, id)));
  }
}

/** Blocks that were moved: of these segments, up to a term if there are more to come. */
export interface Moved {
  segments: number[];
  through?: string;
}

/**
 * Takes the next step of what is left to merge, a fraction of a second. To be called within a 'rw' transaction over
 * `searchStores` and what `findDead` reads, again and again until it returns `undefined`: nothing is left. A step that was cut
 * short by the end of the background is taken again; searching goes on meanwhile. `least`: so many segments of like size are merged; `blocks`: so
 * many are moved. What it returns is to be given to `deleteMoved`; blocks that were not deleted, because the background died, are when the merge ends.
 */
export async function compactTerms(
  tables: SearchTables,
  findDead: FindDead,
  least?: number,
  blocks?: number,
): Promise<Moved | undefined> {
  const directory = await getDirectory(tables);
  const begun = directory.merge;
  if (begun && directory.segments.some((segment) => segment.id === begun.target)) {
    await Promise.all(begun.sources.map((id) => deleteBlocks(tables, id)));
    delete directory.merge;
    await tables.termDirectory.put(directory);
    return { segments: [] };
  }
  const sources = begun ? [] : findMerge(directory, least);
  if (!sources) return undefined;
  const merge = (directory.merge ??= newMerge(directory, sources));
  const isDone = await mergeStep(tables, directory, merge, findDead, blocks);
  await tables.termDirectory.put(directory);
  return { segments: merge.sources, ...(!isDone && { through: merge.after }) };
}

/**
 * Deletes what a step has moved, now and not at the end of the merge: the browser clears its files when it puts later writes in order, and what is deleted
 * after the last of them stays on disk. `write` makes a transaction over `termBlocks`; the browser has all of them to do at once.
 */
export async function deleteMoved(
  tables: SearchTables,
  { segments, through }: Moved,
  write: (work: () => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const atOnce = Math.max(1, Math.floor((blocksADeletion * segments.length) / blocksAStep));
  const parts = Array.from({ length: Math.ceil(segments.length / atOnce) }, (_, part) =>
    segments.slice(part * atOnce, (part + 1) * atOnce),
  );
  await Promise.all(
    parts.map((part) => write(async () => Promise.all(part.map((id) => deleteBlocks(tables, id, through))))),
  );
}

/**
 * Deletes the blocks of a segment, those up to a term only if it is given. One request: before it deletes a range Dexie's collection counts it, which
 * takes a turn more.
 */
function deleteBlocks(tables: SearchTables, segment: number, through?: string): PromiseLike<unknown> {
  return tables.termBlocks.core.mutate({
    type: 'deleteRange',
    trans: Dexie.currentTransaction.idbtrans,
    range: {
      type: 2,
      lower: [segment, ''],
      upper: [segment, through ?? Dexie.maxKey],
    },
  });
}

function newMerge(directory: TermDirectory, sources: Segment[]): Merge {
  return { target: directory.nextSegment++, sources: sources.map((segment) => segment.id), after: '' };
}

/**
 * Moves the next terms of all sources to the target: from then on they are looked up there. Returns true when the target has taken their place. Blocks
 * they were moved from are still there.
 */
async function mergeStep(
  tables: SearchTables,
  directory: TermDirectory,
  merge: Merge,
  findDead: FindDead,
  blocks = blocksAStep,
): Promise<boolean> {
  const sources = directory.segments.filter((segment) => merge.sources.includes(segment.id));
  const [head] = sources;
  const tail = sources.at(-1);
  if (!head || !tail) return true;
  const size = Math.max(2, Math.floor(blocks / sources.length));
  const batches = await Promise.all(
    sources.map((source) => nextBlocks(tables, source.id, merge.after, size)),
  );
  // Up to where each source that has more was read.
  const ends = batches.flatMap((batch) => (batch.length === size ? (batch.at(-1)?.last ?? []) : []));
  const through = ends.toSorted((one, other) => (one < other ? -1 : 1))[0];
  const dead = merge.isWhole ? nobody : await findDead(head.first, tail.last);
  // Who dies from here on may stay until the next merge.
  if (dead.size === 0) merge.isWhole = true;
  const { blocks: joined, frequent } = joinTerms(batches, {
    base: head.first,
    texts: count(sources),
    after: merge.after,
    through,
    dead,
  });
  merge.frequent = [merge.frequent, frequent].filter(Boolean).join('\n');
  await tables.termBlocks.bulkPut(joined.map((block) => ({ segment: merge.target, ...block })));
  if (through !== undefined) {
    merge.after = through;
    return false;
  }
  await replaceSources(tables, directory, merge, sources);
  return true;
}

function nextBlocks(
  tables: SearchTables,
  segment: number,
  after: string,
  limit: number,
): Promise<TermBlock[]> {
  return tables.termBlocks
    .where('[segment+last]')
    .between([segment, after], [segment, Dexie.maxKey], false)
    .limit(limit)
    .toArray();
}

async function replaceSources(
  tables: SearchTables,
  directory: TermDirectory,
  { frequent = '', target }: Merge,
  sources: Segment[],
): Promise<void> {
  const ids = sources.map((segment) => segment.id);
  const rows = (await tables.termLengths.bulkGet(ids)).filter((row) => row !== undefined);
  const lengths = joinLengths(sources, rows);
  await tables.termLengths.put({ segment: target, lengths, frequent });
  await tables.termLengths.bulkDelete(ids);
  const at = directory.segments.indexOf(sources[0] as Segment);
  const tokens = sources.reduce((sum, segment) => sum + segment.tokens, 0);
  directory.segments.splice(at, sources.length, {
    id: target,
    ...rangeOf(sources),
    docs: count(sources),
    tokens,
  });
}

function count(segments: Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.docs, 0);
}

const nobody: ReadonlySet<number> = new Set();
const nothingDead: FindDead = () => Promise.resolve(nobody);
