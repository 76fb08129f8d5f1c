import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { findDead } from './find-dead';
import { findMerge, mostWaiting } from './find-merge';
import { indexTables } from './index-article';
import { compactTerms, deleteMoved } from './merge-segments';
import { getDirectory } from './search-tables';

/**
 * Does what is left to tidy in the index, step by step. Cheap when nothing is, so it can follow every save; what the end of the background
 * cuts short, the next call goes on with. `least`: so many segments of like size become one.
 */
export async function tidyIndex(least?: number): Promise<void> {
  const directory = await getDirectory(database);
  if (directory.merge || findMerge(directory, least)) while (await compactIndex(least));
}

/** The same between the pieces of a file that is taken in, each of which leaves a segment: until there are many it waits for the next save. */
export function tidyFillingIndex(): Promise<void> {
  return tidyIndex(mostWaiting);
}

/**
 * Takes the next step of tidying the index: merges segments of like size and drops what no article has any more. Transactions
 * of a fraction of a second; call it again until it answers false. A step cut short is taken again. `blocks`: so many are moved.
 */
export async function compactIndex(least?: number, blocks?: number): Promise<boolean> {
  const moved = await writeLibrary(['articles', ...indexTables], () =>
    compactTerms(database, findDead, least, blocks),
  );
  if (moved) await deleteMoved(database, moved, (work) => writeLibrary(['termBlocks'], work));
  return moved !== undefined;
}
