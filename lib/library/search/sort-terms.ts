import type { TermTable } from './term-table';

const digitBits = 11;
const digitCount = 1 << digitBits;

/** Terms by their number, and the first two code units of each. */
interface Headed {
  terms: Int32Array;
  heads: Int32Array;
}

/** The numbers of all terms of a table in the order of their code units. */
export function sortTerms(table: TermTable): Int32Array {
  // No term has a unit of 0, so a shorter one comes first.
  let sorted = headsOf(table);
  let spare: Headed = { terms: new Int32Array(table.size), heads: new Int32Array(table.size) };
  for (let shift = 0; shift < 32; shift += digitBits) {
    putByDigit(sorted, shift, spare);
    const before = sorted;
    sorted = spare;
    spare = before;
  }
  const { terms, heads } = sorted;
  for (let from = 0, to = 0; from < terms.length; from = to) {
    while (to < terms.length && heads[to] === heads[from]) to++;
    if (to > from + 1) sortRest(table, terms, from, to, 2);
  }
  return terms;
}

function headsOf(table: TermTable): Headed {
  const terms = new Int32Array(table.size);
  const heads = new Int32Array(table.size);
  for (let term = 0; term < terms.length; term++) {
    terms[term] = term;
    heads[term] = (unitAt(table, term, 0) << 16) | unitAt(table, term, 1);
  }
  return { terms, heads };
}

/** Puts terms in the order of some bits of their heads; those alike there stay in the order they have. */
function putByDigit(from: Headed, shift: number, to: Headed): void {
  const { heads, terms } = from;
  const ends = new Int32Array(digitCount);
  for (let index = 0; index < heads.length; index++) {
    const digit = ((heads[index] ?? 0) >>> shift) & (digitCount - 1);
    ends[digit] = (ends[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit < digitCount; digit++) ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
  for (let index = heads.length - 1; index >= 0; index--) {
    const head = heads[index] ?? 0;
    const digit = (head >>> shift) & (digitCount - 1);
    const at = (ends[digit] ?? 0) - 1;
    ends[digit] = at;
    to.terms[at] = terms[index] ?? 0;
    to.heads[at] = head;
  }
}

/** Sorts a stretch of terms that are alike in their first `depth` units: by three parts, less, alike and more in the next one. */
function sortRest(table: TermTable, terms: Int32Array, from: number, to: number, depth: number): void {
  let start = from;
  let end = to;
  for (let deep = depth; end - start > 1; deep++) {
    const pivot = unitAt(table, terms[(start + end) >> 1] ?? 0, deep);
    let less = start;
    let more = end;
    for (let at = start; at < more;) {
      const term = terms[at] ?? 0;
      const unit = unitAt(table, term, deep);
      if (unit < pivot) {
        terms[at++] = terms[less] ?? 0;
        terms[less++] = term;
      } else if (unit > pivot) {
        terms[at] = terms[--more] ?? 0;
        terms[more] = term;
      } else at++;
    }
    sortRest(table, terms, start, less, deep);
    sortRest(table, terms, more, end, deep);
    // Those that end here are all the same term.
    if (pivot === 0) return;
    start = less;
    end = more;
  }
}

/** A unit of a term; 0 after its last. */
function unitAt({ letters, starts }: TermTable, term: number, index: number): number {
  const at = (starts[term] ?? 0) + index;
  return at < (starts[term + 1] ?? 0) ? (letters[at] ?? 0) : 0;
}
