import { type Block, readTerms, TermPacker } from './packed-terms';
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
  const lists = new Map<string, Postings[]>();
  const isWanted = (term: string) => term > after && (through === undefined || term <= through);
  for (const blocks of sources)
    for (const block of blocks)
      readTerms(block, isWanted, (term, postings) => {
        const known = lists.get(term);
        if (known) known.push(postings);
        else lists.set(term, [postings]);
      });
  const packer = new TermPacker();
  // In the order of code units.
  for (const term of [...lists.keys()].toSorted()) {
    const joined = joinPostings(lists.get(term) ?? [], dead);
    if (joined) packer.add(term, joined);
  }
  return packer.finish();
}
