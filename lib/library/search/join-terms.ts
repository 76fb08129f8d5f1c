import { type FrequentTerms, mostTelling } from './frequent-terms';
import { type Block, mostLetters, TermPacker, TermReader } from './packed-terms';
import { withoutDead } from './postings';
import { ReaderQueue } from './reader-queue';
import type { PackedTerms } from './search-tables';
import { toUnits } from './units';

const nobody: ReadonlySet<number> = new Set();

export interface JoinOptions {
  /** No text has a lower number. */
  base: number;
  /** Of how many texts the terms are. */
  texts: number;
  after?: string;
  through?: string | undefined;
  dead?: ReadonlySet<number>;
}

/**
 * One run of blocks of several, given by ascending texts: the terms after `after` up to `through`, without the texts that
 * are dead.
 */
export function joinTerms(
  sources: readonly (readonly PackedTerms[])[],
  { base, texts, after = '', through, dead = nobody }: JoinOptions,
): { blocks: Block[]; frequent: FrequentTerms } {
  const packer = new TermPacker(base, mostTelling(texts));
  const queue = new ReaderQueue(sources.map((blocks) => new TermReader(blocks)));
  const term = new Uint16Array(mostLetters);
  const start = toUnits(after);
  const end = through === undefined ? undefined : toUnits(through);
  let isWanted = false;
  for (let head = queue.head; head; head = queue.head) {
    if (end && head.compareTo(end, end.length) > 0) break;
    isWanted ||= head.compareTo(start, start.length) > 0;
    const { length } = head;
    for (let index = 0; index < length; index++) term[index] = head.units[index] ?? 0;
    let isBegun = false;
    for (;;) {
      const reader = queue.head;
      if (reader?.compareTo(term, length) !== 0) break;
      const alive = dead.size > 0 ? withoutDead(reader.postings(), dead) : undefined;
      if (isWanted && (alive || dead.size === 0)) {
        if (!isBegun) packer.begin(term, 0, length);
        isBegun = true;
        if (alive) packer.postings.tellPostings(alive);
        else reader.tellTo(packer.postings);
      }
      queue.advance();
    }
    if (isBegun) packer.end();
  }
  return { blocks: packer.finish(), frequent: packer.frequent };
}
