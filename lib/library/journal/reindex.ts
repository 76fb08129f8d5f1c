import { database } from '@/lib/library/database';
import { rowTables, writeRows } from '@/lib/library/rows/write-rows';
import { emptyIndex } from '@/lib/library/search/empty-index';
import { indexTables } from '@/lib/library/search/index-article';
import { indexTexts } from '@/lib/library/search/index-text';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import type { ReindexEntry } from '@/lib/library/tables';
import type { Work } from './work';

/** Articles a piece: a fraction of a second. */
const pieceSize = 50;

/**
 * Makes the search index anew from the texts, by id: empties it, then indexes piece by piece; until that is done, what was not reached yet
 * is not found. Started by `startWork({ key: 'reindex', work: 'reindex' })`.
 */
export const reindex: Work<ReindexEntry> = {
  tables: [...rowTables, 'contents', ...indexTables],
  doPiece: async ({ after }) => {
    if (after === undefined) await emptyIndex(database);
    return reindexPiece(after ?? '');
  },
};

async function reindexPiece(after: string): Promise<string | undefined> {
  const rows = await database.articles.where('id').above(after).limit(pieceSize).toArray();
  const contents = await database.contents.bulkGet(rows.map((row) => row.id));
  const found = rows.flatMap((row, index) => {
    const article = contents[index]?.article;
    return article ? [{ row, texts: indexedTexts(article) }] : [];
  });
  const docs = await indexTexts(
    database,
    found.map(({ texts }) => texts),
  );
  await writeRows(
    found.flatMap(({ row }, index) => {
      const doc = docs[index];
      return doc === undefined ? [] : [{ before: row, after: { ...row, doc } }];
    }),
  );
  return rows.length < pieceSize ? undefined : rows.at(-1)?.id;
}
