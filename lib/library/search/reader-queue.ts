import type { TermReader } from './packed-terms';

/**
 * Readers by the term they stand at, the earlier given first where it is the same: a tree of losers, in which one that moved on is compared once a
 * level.
 */
export class ReaderQueue {
  /** Numbers of readers: of each match the one that lost; before the first match, the one that lost none. */
  private readonly losers: Int32Array;

  constructor(private readonly readers: readonly TermReader[]) {
    const { length } = readers;
    this.losers = new Int32Array(Math.max(1, length));
    const winners = new Int32Array(length * 2);
    for (let index = 0; index < length; index++) winners[length + index] = index;
    for (let match = length - 1; match > 0; match--) {
      const one = winners[match * 2] ?? 0;
      const other = winners[match * 2 + 1] ?? 0;
      const isFirst = this.isBefore(one, other);
      winners[match] = isFirst ? one : other;
      this.losers[match] = isFirst ? other : one;
    }
    this.losers[0] = winners[1] ?? 0;
  }

  /** The one at the first term; `undefined`: all have ended. */
  get head(): TermReader | undefined {
    const head = this.readers[this.losers[0] ?? 0];
    return head?.ended ? undefined : head;
  }

  /** Moves the head to its next term. */
  advance(): void {
    const { losers, readers } = this;
    let winner = losers[0] ?? 0;
    readers[winner]?.next();
    for (let match = (readers.length + winner) >> 1; match > 0; match >>= 1) {
      const other = losers[match] ?? 0;
      if (this.isBefore(winner, other)) continue;
      losers[match] = winner;
      winner = other;
    }
    losers[0] = winner;
  }

  private isBefore(one: number, other: number): boolean {
    const left = this.readers[one] as TermReader;
    const right = this.readers[other] as TermReader;
    if (left.ended || right.ended) return !left.ended;
    return (left.compareTo(right.units, right.length) || one - other) < 0;
  }
}
