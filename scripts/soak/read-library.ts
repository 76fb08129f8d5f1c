import type { Model } from './model.ts';

/** The library on disk as a model, with the ids that actions need. */
export interface LibraryOnDisk extends Model {
  idOf: Record<string, string>;
  highlightIdOf: Record<string, string>;
  /** Work that is not done yet. */
  unfinished: number;
  /** What can never be right: a row without its text, a text without its row, counts that are none. */
  broken: string[];
}

/** Runs in one of Lede's own pages and reads past its code. Takes and needs nothing from outside. */
export async function readLibrary(): Promise<LibraryOnDisk> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  interface Row {
    id: string;
    url: string;
    title: string;
    removedAt?: string;
    favouriteAt?: string;
    archivedAt?: string;
    tags: string[];
  }
  const database = await settle(indexedDB.open('lede'));
  const names = ['articles', 'contents', 'highlights', 'journal', 'counts'];
  const transaction = database.transaction(names);
  const [articles, contents, highlights, journal, counts] = (await Promise.all(
    names.map((name) => settle(transaction.objectStore(name).getAll())),
  )) as [
    Row[],
    { id: string }[],
    { id: string; articleId: string; quote: string; colour: string; note?: string; removedAt?: string }[],
    unknown[],
    { list: string; count: number }[],
  ];
  database.close();

  const texts = new Set(contents.map(({ id }) => id));
  const urlOf = new Map(articles.map((row) => [row.id, row.url]));
  const inUse = articles.filter((row) => !row.removedAt).length;
  const counted = counts.find(({ list }) => list === 'all')?.count ?? 0;
  return {
    stories: Object.fromEntries(
      articles.map((row) => [
        row.url,
        {
          title: row.title,
          revision: Number(/\d+$/.exec(row.title)?.[0]),
          binned: row.removedAt !== undefined,
          favourite: row.favouriteAt !== undefined,
          archived: row.archivedAt !== undefined,
          tags: row.tags.toSorted(),
        },
      ]),
    ),
    highlights: Object.fromEntries(
      highlights.map((one) => [
        one.quote,
        {
          url: urlOf.get(one.articleId) ?? 'nowhere',
          colour: one.colour,
          ...(one.note !== undefined && { note: one.note }),
          removed: one.removedAt !== undefined,
        },
      ]),
    ),
    idOf: Object.fromEntries(articles.map((row) => [row.url, row.id])),
    highlightIdOf: Object.fromEntries(highlights.map((one) => [one.quote, one.id])),
    unfinished: journal.length,
    broken: [
      ...articles.filter((row) => !texts.has(row.id)).map((row) => `no text: ${row.url}`),
      ...(texts.size > articles.length ? ['a text without its row'] : []),
      ...(counted === inUse ? [] : [`counted ${counted} stories of ${inUse}`]),
    ],
  };
}
