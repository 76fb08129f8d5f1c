import { fold, foldedUnit, notOneUnit } from './fold';

/** In UTF-16 units. Longer terms are cut, so that a line of rubbish makes no large row. */
const maxTermLength = 64;
/** Longer runs are not remembered. */
const maxRemembered = 32;
const slotCount = 1 << 17;
const capacity = slotCount / 2;
const poolSize = capacity * 8;

/**
 * What runs of text become as terms, kept for those met lately: most words of a text were met before, and need neither be cut out nor folded again.
 * Open addressing over the code units. When it is full it is emptied.
 */
class KnownSpellings {
  /** Number of an entry plus one, 0: free. */
  private readonly slots = new Int32Array(slotCount);
  /** By entry where its spelling begins in the pool, and where the last one ends. */
  private readonly starts = new Int32Array(capacity + 1);
  private readonly pool = new Uint16Array(poolSize);
  private readonly terms: string[] = [];
  /** The folded units of the spelling that is being remembered. */
  private readonly units = new Uint16Array(maxRemembered);

  termOf(text: string, start: number, end: number): string {
    if (end - start > maxRemembered) return toTerm(text.slice(start, end));
    let slot = hash(text, start, end) & (slotCount - 1);
    for (; ; slot = (slot + 1) & (slotCount - 1)) {
      const entry = (this.slots[slot] ?? 0) - 1;
      if (entry < 0) break;
      if (this.isSpelt(entry, text, start, end)) return this.terms[entry] ?? '';
    }
    return this.remember(slot, text, start, end);
  }

  private isSpelt(entry: number, text: string, start: number, end: number): boolean {
    let at = this.starts[entry] ?? 0;
    if ((this.starts[entry + 1] ?? 0) - at !== end - start) return false;
    for (let index = start; index < end; index++)
      if (this.pool[at++] !== text.charCodeAt(index)) return false;
    return true;
  }

  private remember(slot: number, text: string, start: number, end: number): string {
    const entry = this.terms.length;
    const from = this.starts[entry] ?? 0;
    if (entry === capacity || from + end - start > poolSize) {
      this.slots.fill(0);
      this.terms.length = 0;
      return this.termOf(text, start, end);
    }
    let isFolded = true;
    for (let index = 0; index < end - start; index++) {
      const code = text.charCodeAt(start + index);
      const unit = foldedUnit(code);
      this.pool[from + index] = code;
      this.units[index] = unit;
      isFolded &&= unit !== notOneUnit;
    }
    this.starts[entry + 1] = from + end - start;
    this.slots[slot] = entry + 1;
    // Made from code units: a slice of the text would keep all of it in memory.
    const term = isFolded
      ? toText(this.units, 0, end - start)
      : toTerm(toText(this.pool, from, from + end - start));
    this.terms.push(term);
    return term;
  }
}

let known: KnownSpellings | undefined;

/** The term that a run of a text is in the index. */
export function termOf(text: string, start: number, end: number): string {
  known ??= new KnownSpellings();
  return known.termOf(text, start, end);
}

function toText(units: Uint16Array, from: number, to: number): string {
  return String.fromCharCode.apply(undefined, units.subarray(from, to) as unknown as number[]);
}

function toTerm(run: string): string {
  return fold(run).slice(0, maxTermLength);
}

/** FNV-1a over code units. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let index = start; index < end; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value ^ (value >>> 15);
}
