import { ByteWriter } from './byte-writer';
import { type Block, TermPacker, TermReader } from './packed-terms';
import { joinPostings, type Postings } from './postings';
import type { PackedTerms } from './search-tables';

const nobody: ReadonlySet<number> = new Set();

/**
 * One run of blocks of several, given by ascending texts: the terms after `after` up to `through`, without the texts that
 * are dead.
 */
export function joinTerms(
  sources: readonly (readonly PackedTerms[])[],
  {
    after = '',
    through,
    dead = nobody,
  }: { after?: string; through?: string; dead?: ReadonlySet<number> } = {},
): Block[] {
  const readers = sources.map((blocks) => new TermReader(blocks));
  const packer = new TermPacker();
  const writers = { bytes: new ByteWriter(), places: new ByteWriter() };
  for (;;) {
    const term = firstOf(readers);
    if (term === undefined || (through !== undefined && term > through)) return packer.finish();
    const lists: Postings[] = [];
    for (const reader of readers) {
      if (reader.term !== term) continue;
      if (term > after) lists.push(reader.take());
      reader.next();
    }
    const joined = joinPostings(lists, dead, writers);
    if (joined) packer.add(term, joined);
  }
}

/** In the order of code units. */
function firstOf(readers: readonly TermReader[]): string | undefined {
  let first: string | undefined;
  for (const { term } of readers)
    if (term !== undefined && (first === undefined || term < first)) first = term;
  return first;
}
