import type { BuiltSegment } from './segment-builder';
import type { SearchTables, TermDirectory } from './search-tables';

/** Adds a segment of the newest texts, and enters it into the directory, which the caller writes. */
export async function writeSegment(
  tables: SearchTables,
  directory: TermDirectory,
  { first, blocks, lengths, frequent, tokens }: BuiltSegment & { first: number },
): Promise<void> {
  const segment = directory.nextSegment++;
  await tables.termBlocks.bulkPut(blocks.map((block) => ({ segment, ...block })));
  await tables.termLengths.put({ segment, lengths, frequent });
  const last = first + lengths.length - 1;
  directory.segments.push({ id: segment, first, last, docs: lengths.length, tokens });
  directory.nextDoc = last + 1;
}
