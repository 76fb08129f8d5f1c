import type { MetaFact } from '@/lib/library/tables';

/** The library's own name and count of changes: one row of `meta`. */
export interface Identity {
  /** Made when the database was. */
  dbId: string;
  /** Counts up with each transaction that changes what a person would miss. */
  generation: number;
}

export const identityKey = 'identity';

export function identityRow(identity: Identity): MetaFact {
  return { key: identityKey, value: identity };
}

/** Written by ourselves: what has another shape is damaged, and is none. */
export function findIdentity(row: MetaFact | undefined): Identity | undefined {
  const { dbId, generation } = { ...(row?.value as Partial<Identity> | undefined) };
  return typeof dbId === 'string' && typeof generation === 'number' ? { dbId, generation } : undefined;
}
