import { Dexie } from 'dexie';
import type { SavedArticle, SavedContent } from '@/lib/library/tables';
import { getKnownText, type KnownText, rememberText } from './known-texts';

/** The text of a row; 'broken': what is on the disk is no article. */
export type TextAnswer = KnownText | 'broken';

/** Texts asked for one at a time, while the rows that name them are still coming. Within a transaction over contents. */
export class TextRequests {
  private readonly store: IDBObjectStore;
  private readonly found = new Map<string, TextAnswer | undefined>();
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

  ask(row: SavedArticle): void {
    if (this.found.has(row.id)) return;
    const known = getKnownText(row);
    this.found.set(row.id, known);
    if (known) return;
    this.pending += 1;
    const request: IDBRequest<SavedContent | undefined> = this.store.get(row.id);
    request.addEventListener('success', () => {
      this.found.set(row.id, read(row, request.result));
      this.pending -= 1;
      if (this.pending === 0) this.onIdle?.();
    });
  }

  /** How many were asked for. */
  get size(): number {
    return this.found.size;
  }

  /** By id what was asked for until now; `undefined` for what is not there. Rejects with what the database reports. */
  answers(): Promise<ReadonlyMap<string, TextAnswer | undefined>> {
    return new Dexie.Promise((resolve, reject) => {
      this.onIdle = () => (this.failure ? reject(this.failure) : resolve(this.found));
      if (this.pending === 0 || this.failure) this.onIdle();
    }) as unknown as Promise<ReadonlyMap<string, TextAnswer | undefined>>;
  }
}

function read(row: SavedArticle, content: SavedContent | undefined): TextAnswer | undefined {
  if (!content?.article) return undefined;
  try {
    return rememberText(row, content.article);
  } catch {
    return 'broken';
  }
}
