import { getDirectory, type SearchTables } from './search-tables';

/**
 * Takes everything out of the index, within a 'rw' transaction over it. Numbers go on from where they were, so that no row points at another
 * text.
 */
export async function emptyIndex(tables: SearchTables): Promise<void> {
  const { birth, nextDoc, nextSegment } = await getDirectory(tables);
  await Promise.all([tables.termBuffer.clear(), tables.termBlocks.clear(), tables.termLengths.clear()]);
  await tables.termDirectory.put({
    key: 'directory',
    ...(birth && { birth }),
    nextDoc,
    nextSegment,
    segments: [],
    buffered: { docs: 0, tokens: 0 },
  });
}
