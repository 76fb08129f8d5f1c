import type { Candidates } from './match-query';

/** Hands out candidates from the best on, of equals the newest first, without sorting those that nobody asks for: a heap. */
export class BestFirst {
  private readonly heap: Uint32Array;
  private size: number;

  constructor(private readonly candidates: Candidates) {
    this.size = candidates.docs.length;
    this.heap = new Uint32Array(this.size);
    for (let at = 0; at < this.size; at++) this.heap[at] = at;
    for (let at = (this.size >> 1) - 1; at >= 0; at--) this.sink(at);
  }

  /** The numbers of the next texts. */
  take(count: number): number[] {
    const docs: number[] = [];
    while (docs.length < count && this.size > 0) {
      docs.push(this.candidates.docs[this.heap[0] ?? 0] ?? 0);
      this.heap[0] = this.heap[--this.size] ?? 0;
      this.sink(0);
    }
    return docs;
  }

  private sink(from: number): void {
    const { heap } = this;
    for (let at = from; ;) {
      const left = at * 2 + 1;
      if (left >= this.size) return;
      const better = left + 1 < this.size && this.isBetter(left + 1, left) ? left + 1 : left;
      if (!this.isBetter(better, at)) return;
      const moved = heap[at] ?? 0;
      heap[at] = heap[better] ?? 0;
      heap[better] = moved;
      at = better;
    }
  }

  private isBetter(one: number, other: number): boolean {
    const { docs, values } = this.candidates;
    const a = this.heap[one] ?? 0;
    const b = this.heap[other] ?? 0;
    const difference = (values[a] ?? 0) - (values[b] ?? 0);
    return difference > 0 || (difference === 0 && (docs[a] ?? 0) > (docs[b] ?? 0));
  }
}
