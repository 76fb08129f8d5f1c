import { FrequencyNotes } from './frequent-terms';
import { joinLengths } from './join-lengths';
import { bufferSource, mergingSource, type OpenIndex, segmentSource } from './look-up';
import {
  type BufferedText,
  getDirectory,
  type SearchTables,
  type SegmentLengths,
  type TermDirectory,
} from './search-tables';

/** What a page saw of the index last. What stands in a segment or under a buffered text's number never changes, so it is good as long as the directory is. */
interface SeenIndex {
  birth: string | undefined;
  directory: string;
  index: OpenIndex;
  lengths: SegmentLengths[];
  buffered: BufferedText[];
}

let seen: SeenIndex | undefined;

/**
 * Asks the index. A page that has asked it before does not wait to hear what is where: it asks what it saw last while it hears that, and once more when something was
 * saved or merged in between. So `ask` may be called twice and must only read. Within a transaction over `searchStores`; what `ask` is
 * given must be asked within it too.
 */
export async function askIndex<T>(tables: SearchTables, ask: (index: OpenIndex) => Promise<T>): Promise<T> {
  if (seen) {
    const { index, directory: known } = seen;
    const [directory, answer] = await Promise.all([getDirectory(tables), ask(index)]);
    if (keyOf(directory) === known) return answer;
    // Another index, begun anew with the same numbers, has nothing of this one.
    seen =
      directory.birth === seen.birth ? await readChanged(tables, directory, seen) : await readWhole(tables);
  } else seen = await readWhole(tables);
  return ask(seen.index);
}

/** All at once: each turn to the database and back costs more than what it brings. */
async function readWhole(tables: SearchTables): Promise<SeenIndex> {
  const [directory, lengths, buffered] = await Promise.all([
    getDirectory(tables),
    tables.termLengths.toArray(),
    tables.termBuffer.toArray(),
  ]);
  return toSeen(directory, lengths, buffered);
}

async function readChanged(
  tables: SearchTables,
  directory: TermDirectory,
  known: SeenIndex,
): Promise<SeenIndex> {
  const unknown = directory.segments
    .map((segment) => segment.id)
    .filter((id) => !known.lengths.some((row) => row.segment === id));
  const bufferStart = directory.nextDoc - directory.buffered.docs;
  const stillBuffered = known.buffered.filter((row) => row.doc >= bufferStart);
  const [lengths, buffered] = await Promise.all([
    tables.termLengths.bulkGet(unknown),
    tables.termBuffer
      .where('doc')
      .above(stillBuffered.at(-1)?.doc ?? 0)
      .toArray(),
  ]);
  return toSeen(
    directory,
    [...known.lengths, ...lengths.filter((row) => row !== undefined)],
    [...stillBuffered, ...buffered],
  );
}

function toSeen(
  directory: TermDirectory,
  allLengths: readonly SegmentLengths[],
  buffered: BufferedText[],
): SeenIndex {
  const { merge, segments } = directory;
  const lengths = allLengths.filter((row) => segments.some((segment) => segment.id === row.segment));
  const merging = segments.filter((segment) => merge?.after && merge.sources.includes(segment.id));
  const sources = segments.flatMap((segment) => {
    if (!merge || !merging.includes(segment))
      return segmentSource(
        segment,
        lengths.find((row) => row.segment === segment.id)?.lengths ?? new Uint8Array(),
      );
    if (segment !== merging[0]) return [];
    return mergingSource(merge, { first: segment.first, lengths: joinLengths(merging, lengths) });
  });
  const last = bufferSource(buffered);
  const index = {
    sources: last ? [...sources, last] : sources,
    frequencies: new FrequencyNotes(lengths.map((row) => row.frequent ?? '')),
    docs: segments.reduce((sum, segment) => sum + segment.docs, directory.buffered.docs),
    tokens: segments.reduce((sum, segment) => sum + segment.tokens, directory.buffered.tokens),
  };
  return { birth: directory.birth, directory: keyOf(directory), index, lengths, buffered };
}

/** Two directories with one key say the same of what can be found, and where. */
function keyOf({ birth, nextDoc, segments, buffered, merge }: TermDirectory): string {
  return JSON.stringify([birth, nextDoc, segments, buffered, merge?.target, merge?.after]);
}
