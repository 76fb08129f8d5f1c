import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { findDead } from './find-dead';
import { findMerge } from './find-merge';
import { indexTables } from './index-article';
import { compactTerms } from './merge-segments';
import { getDirectory } from './search-tables';

/**
 * Does what is left to tidy in the index, step by step. Cheap when nothing is, so it can follow every save; what the end of the background
 * cuts short, the next call goes on with.
 */
export async function tidyIndex(): Promise<void> {
  const directory = await getDirectory(database);
  if (directory.merge || findMerge(directory)) while (await compactIndex());
}

/**
 * Takes the next step of tidying the index: merges segments of like size and drops what no article has any more. One
 * transaction of a fraction of a second; call it again until it answers false. A step cut short is taken again.
 */
export function compactIndex(): Promise<boolean> {
  return writeLibrary(['articles', ...indexTables], () => compactTerms(database, findDead));
}
