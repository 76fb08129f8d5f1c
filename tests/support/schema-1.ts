import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stored library of schema 1, as its code left it on disk. Frozen: it is what people may have. */
export const schema1 = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/databases/schema-1.json'), 'utf8'),
) as StoredLibrary;

export interface StoredLibrary {
  articles: Record<string, unknown>[];
  contents: { id: string; article: Record<string, unknown> }[];
}

/**
 * Makes the database of schema 1 by plain IndexedDB, past all of Lede's code; what was there under the name goes. Needs nothing
 * from outside, so that a test can also run it inside a browser's page.
 */
export async function makeSchema1({ articles, contents }: StoredLibrary): Promise<void> {
  const settle = (request: IDBOpenDBRequest) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  await settle(indexedDB.deleteDatabase('lede'));
  // Dexie multiplies its versions by ten.
  const opening = indexedDB.open('lede', 10);
  opening.addEventListener('upgradeneeded', () => {
    const rows = opening.result.createObjectStore('articles', { keyPath: 'id' });
    rows.createIndex('url', 'url', { unique: true });
    rows.createIndex('savedAt', 'savedAt');
    rows.createIndex('removedAt', 'removedAt');
    opening.result.createObjectStore('contents', { keyPath: 'id' });
  });
  const database = await settle(opening);
  const transaction = database.transaction(['articles', 'contents'], 'readwrite');
  for (const row of articles) transaction.objectStore('articles').add(row);
  for (const content of contents) transaction.objectStore('contents').add(content);
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
  database.close();
}
