import { Dexie } from 'dexie';
import type { Article } from '@/lib/article/article';
import type { SavedContent } from '@/lib/library/tables';

/** Contents asked for one at a time, while the rows that name them are still coming. Within a transaction over contents. */
export class ContentRequests {
  private readonly store: IDBObjectStore;
  private readonly found = new Map<string, Article | undefined>();
  private pending = 0;
  private failure: unknown;
  private onIdle: (() => void) | undefined;

  constructor() {
    const transaction = Dexie.currentTransaction.idbtrans;
    this.store = transaction.objectStore('contents');
    transaction.addEventListener('error', ({ target }) => {
      this.failure ??= (target as IDBRequest).error;
      this.onIdle?.();
    });
  }

  ask(id: string): void {
    if (this.found.has(id)) return;
    this.found.set(id, undefined);
    this.pending += 1;
    const request: IDBRequest<SavedContent | undefined> = this.store.get(id);
    request.addEventListener('success', () => {
      this.found.set(id, request.result?.article);
      this.pending -= 1;
      if (this.pending === 0) this.onIdle?.();
    });
  }

  /** How many were asked for. */
  get size(): number {
    return this.found.size;
  }

  /** By id what was asked for until now; `undefined` for what is not there. Rejects with what the database reports. */
  answers(): Promise<ReadonlyMap<string, Article | undefined>> {
    return new Dexie.Promise((resolve, reject) => {
      this.onIdle = () => (this.failure ? reject(this.failure) : resolve(this.found));
      if (this.pending === 0 || this.failure) this.onIdle();
    }) as unknown as Promise<ReadonlyMap<string, Article | undefined>>;
  }
}
