import { parseArticle } from '@/lib/article/parse-article';
import { database } from './database';
import { faultOfRow } from './rows/fault-of-row';
import { checkIndex } from './search/check-index';

/** Stories looked at together. */
const pieceSize = 100;

export interface LibraryCheck {
  checked: number;
  /** Ids of rows of the wrong shape, for `setAside`. */
  damagedRows: string[];
  /** Headlines of the stories whose text is no article any more. */
  damagedTexts: string[];
  /** How many a search cannot find; 'reindex' brings them back. */
  notFound: number;
}

/**
 * Looks at every story as it is on the disk: its row, its text, and whether a search finds it. Reads piece by piece and writes nothing.
 * Rejects with `signal.reason` when that gives up, and with what Dexie reports when the library cannot be read.
 */
export async function checkLibrary(
  onProgress: (checked: number) => void,
  signal: AbortSignal,
): Promise<LibraryCheck> {
  const found: LibraryCheck = { checked: 0, damagedRows: [], damagedTexts: [], notFound: 0 };
  for (let after = ''; ;) {
    signal.throwIfAborted();
    const rows = await database.articles.where('id').above(after).limit(pieceSize).toArray();
    const contents = await database.contents.bulkGet(rows.map((row) => row.id));
    const damaged = new Set(rows.filter((row) => faultOfRow(row) !== undefined).map((row) => row.id));
    for (const [index, row] of rows.entries()) {
      if (damaged.has(row.id)) found.damagedRows.push(row.id);
      else if (!parseArticle(contents[index]?.article).ok) found.damagedTexts.push(row.title);
    }
    // A text that is no article cannot be asked for its words.
    if (damaged.size === 0 && found.damagedTexts.length === 0) {
      found.notFound += (await checkIndex(after)).lost.length;
    }
    found.checked += rows.length;
    onProgress(found.checked);
    const last = rows.at(-1);
    if (!last || rows.length < pieceSize) return found;
    after = last.id;
  }
}
