import type { Article } from '@/lib/article/article';
import { database } from '@/lib/library/database';
import { askIndex } from './ask-index';
import { indexTables } from './index-article';
import { indexedTexts } from './indexed-texts';
import type { OpenIndex } from './look-up';
import { PlaceCursor, type Postings } from './postings';
import { tokenise } from './tokenise';

/** Articles a piece, and words asked for each. */
const pieceSize = 100;
const wordsEach = 4;

export interface IndexCheck {
  checked: number;
  /** Ids of articles that a search cannot find: without a number, or words of theirs lead nowhere. */
  lost: string[];
  /** Where to go on; none: these were the last. */
  after?: string;
}

/**
 * Holds the next articles by id against the index: some words of each text, from all over it, must lead to the article. `after`:
 * where to go on. Reads in one transaction and writes nothing; what is lost comes back with the journal's 'reindex'.
 */
export function checkIndex(after = ''): Promise<IndexCheck> {
  const tables = [database.articles, database.contents, ...indexTables.map((name) => database[name])];
  return database.transaction('r', tables, async () => {
    const rows = await database.articles.where('id').above(after).limit(pieceSize).toArray();
    const contents = await database.contents.bulkGet(rows.map((row) => row.id));
    const lost = await askIndex(database, (index) =>
      findLost(
        index,
        rows.map((row, at) => ({ ...row, article: contents[at]?.article })),
      ),
    );
    const last = rows.length === pieceSize ? rows.at(-1)?.id : undefined;
    return { checked: rows.length, lost, ...(last !== undefined && { after: last }) };
  });
}

async function findLost(
  index: OpenIndex,
  stories: readonly { id: string; doc?: number; article: Article | undefined }[],
): Promise<string[]> {
  const holds = (list: Postings, doc: number) => {
    const cursor = new PlaceCursor(list);
    return cursor.seek(doc) && cursor.doc === doc;
  };
  const lost: string[] = [];
  for (const { id, doc, article } of stories) {
    const terms = article ? someTerms(indexedTexts(article).headline, indexedTexts(article).body) : [];
    const lists = await Promise.all(index.sources.map((source) => source.find(terms)));
    const leadsTo = (_: string, at: number) =>
      doc !== undefined && lists.some((source) => source[at]?.some((list) => holds(list, doc)));
    if (doc === undefined || !terms.every(leadsTo)) lost.push(id);
  }
  return lost;
}

function someTerms(...texts: string[]): string[] {
  const all: string[] = [];
  for (const text of texts) tokenise(text, (term) => all.push(term));
  const step = Math.max(1, Math.floor(all.length / wordsEach));
  return all.filter((_, index) => index % step === 0);
}
