import { grown } from './grown';

/** Code units that grow. */
export class UnitWriter {
  /** As many as were written, and room for more. */
  units = new Uint16Array(64);
  size = 0;

  push(unit: number): void {
    if (this.size === this.units.length) this.reserve(1);
    this.units[this.size++] = unit;
  }

  append(units: Uint16Array, from: number, to: number): void {
    if (this.size + to - from > this.units.length) this.reserve(to - from);
    const own = this.units;
    let at = this.size;
    for (let next = from; next < to; next++) own[at++] = units[next] ?? 0;
    this.size = at;
  }

  clear(): void {
    this.size = 0;
  }

  private reserve(count: number): void {
    this.units = grown(this.units, this.size + count);
  }
}
