import { Dexie } from 'dexie';

/**
 * The first of a table, by key or index, for each of some keys or ranges; what is on the disk, as `toValue` makes it. One turn to the database and one promise
 * for all: what Dexie does for a request takes longer than the request. `toValue` hears each as soon as it is there, while others are on their way.
 * Within a transaction that holds the table.
 */
export function getEach<T, Value = T>(
  table: string,
  index: string | undefined,
  queries: readonly (IDBValidKey | IDBKeyRange)[],
  toValue: (found: T, at: number) => Value,
): Promise<(Value | undefined)[]> {
  const values: (Value | undefined)[] = Array.from({ length: queries.length });
  return new Dexie.Promise((resolve, reject) => {
    if (queries.length === 0) resolve(values);
    const transaction = Dexie.currentTransaction.idbtrans;
    // What fails is heard there too, and one listener more for each request takes a fifth of what the request takes.
    transaction.addEventListener('error', ({ target }) => reject((target as IDBRequest).error));
    const store = transaction.objectStore(table);
    const source = index === undefined ? store : store.index(index);
    queries.forEach((query, at) => {
      const request: IDBRequest<T | undefined> = source.get(query);
      request.addEventListener('success', () => {
        try {
          if (request.result !== undefined) values[at] = toValue(request.result, at);
          // Requests are answered in their order.
          if (at === queries.length - 1) resolve(values);
        } catch (error) {
          reject(error);
        }
      });
    });
  }) as unknown as Promise<(Value | undefined)[]>;
}
