import { grown } from './grown';

/** Code units that grow. */
export class UnitWriter {
  /** As many as were written, and room for more. */
  units = new Uint16Array(64);
  size = 0;

  push(unit: number): void {
    this.reserve(1);
    this.units[this.size++] = unit;
  }

  append(units: Uint16Array, from: number, to: number): void {
    this.reserve(to - from);
    for (let at = from; at < to; at++) this.units[this.size++] = units[at] ?? 0;
  }

  clear(): void {
    this.size = 0;
  }

  private reserve(count: number): void {
    this.units = grown(this.units, this.size + count);
  }
}
