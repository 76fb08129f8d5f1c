import { grown } from './grown';

/**
 * Of the terms of some texts: a number for each, in the order in which they were met. Open addressing over their code units. Terms are told one by one
 * and looked up many at a time: far apart in memory as they are, the processor then waits for several at once.
 */
export class TermTable {
  size = 0;
  /** The units of all terms, one after the other, and by number where they begin; where the last one ends, too. */
  letters = new Uint16Array(1 << 12);
  starts = new Int32Array(1 << 10);
  /** By slot the hash of a term, and its number plus one; 0: free. Small for as long as it can be: what is looked up all the time should stay near. */
  private slots = new Int32Array(1 << 11);
  /** Of those told and not looked up yet: their units one after the other, and of each the hash and where it ends. */
  private told = new Uint16Array(1 << 12);
  private hashes = new Int32Array(1 << 10);
  private ends = new Int32Array(1 << 10);
  private toldCount = 0;
  private toldEnd = 0;

  /** Tells a term: the first so many of some units. */
  tell(units: Uint16Array, length: number): void {
    const index = this.toldCount;
    if (index === this.ends.length) {
      this.hashes = grown(this.hashes, index + 1);
      this.ends = grown(this.ends, index + 1);
    }
    let to = this.toldEnd;
    if (to + length > this.told.length) this.told = grown(this.told, to + length);
    const { told } = this;
    // FNV-1a over code units.
    let hash = 0x811c9dc5 | 0;
    for (let at = 0; at < length; at++) {
      const unit = units[at] ?? 0;
      told[to++] = unit;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    this.hashes[index] = hash ^ (hash >>> 15);
    this.ends[index] = to;
    this.toldEnd = to;
    this.toldCount = index + 1;
  }

  /** Writes down the numbers of the terms that were told, in that order. */
  numberTold(numbers: Int32Array, start: number): void {
    const { ends, hashes, toldCount } = this;
    let from = 0;
    for (let index = 0; index < toldCount; index++) {
      const end = ends[index] ?? 0;
      numbers[start + index] = this.numberOf(hashes[index] ?? 0, from, end);
      from = end;
    }
    this.toldCount = 0;
    this.toldEnd = 0;
  }

  private numberOf(hash: number, from: number, to: number): number {
    const { letters, slots, starts, told } = this;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (; ; slot = (slot + 2) & mask) {
      const number = (slots[slot + 1] ?? 0) - 1;
      if (number < 0) break;
      if (slots[slot] !== hash) continue;
      let known = starts[number] ?? 0;
      if ((starts[number + 1] ?? 0) - known !== to - from) continue;
      let at = from;
      while (at < to && letters[known] === told[at]) {
        at++;
        known++;
      }
      if (at === to) return number;
    }
    slots[slot] = hash;
    slots[slot + 1] = this.size + 1;
    return this.keep(from, to);
  }

  private keep(from: number, to: number): number {
    const number = this.size++;
    let end = this.starts[number] ?? 0;
    this.letters = grown(this.letters, end + to - from);
    this.starts = grown(this.starts, number + 2);
    const { letters, told } = this;
    for (let at = from; at < to; at++) letters[end++] = told[at] ?? 0;
    this.starts[number + 1] = end;
    if (this.size * 8 > this.slots.length * 3) this.widen();
    return number;
  }

  private widen(): void {
    const before = this.slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      if (!before[at + 1]) continue;
      const hash = before[at] ?? 0;
      let slot = (hash << 1) & mask;
      while (slots[slot + 1]) slot = (slot + 2) & mask;
      slots[slot] = hash;
      slots[slot + 1] = before[at + 1] ?? 0;
    }
    this.slots = slots;
  }
}
