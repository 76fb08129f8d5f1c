import { Dexie } from 'dexie';
import type { Article } from '@/lib/article/article';
import type { SavedContent } from '@/lib/library/tables';

/** Contents asked for one at a time, while the rows that name them are still coming. Within a transaction over contents. */
export class ContentRequests {
  private readonly store = Dexie.currentTransaction.idbtrans.objectStore('contents');
  private readonly found = new Map<string, Article | undefined>();
  private pending = 0;
  private failure: unknown;
  private onIdle: (() => void) | undefined;

  ask(id: string): void {
    if (this.found.has(id)) return;
    this.found.set(id, undefined);
    this.pending += 1;
    const request: IDBRequest<SavedContent | undefined> = this.store.get(id);
    const end = () => {
      this.pending -= 1;
      if (this.pending === 0) this.onIdle?.();
    };
    request.addEventListener('success', () => {
      this.found.set(id, request.result?.article);
      end();
    });
    request.addEventListener('error', () => {
      this.failure ??= request.error;
      end();
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
      if (this.pending === 0) this.onIdle();
    }) as unknown as Promise<ReadonlyMap<string, Article | undefined>>;
  }
}
