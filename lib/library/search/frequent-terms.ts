/** A word in more than this share of the library says nothing about what is alike, unless the library is small. */
const commonShare = 0.05;
const commonCount = 20;

/** Texts that a word may be in and still tell something, in a library of so many. */
export function mostTelling(texts: number): number {
  return Math.max(commonCount, texts * commonShare);
}

/**
 * The terms that are in too many texts of a segment to tell anything, with how many: beside the segment, so that none of their postings, most of an
 * index, need be read to hear that. A line each, the number first.
 */
export type FrequentTerms = string;

/** How many texts a term is in at least, by what segments note of their frequent ones. Each note is taken apart once, when it is asked for. */
export class FrequencyNotes {
  private known: Map<string, number>[] | undefined;

  constructor(private readonly notes: readonly FrequentTerms[]) {}

  atLeast(term: string): number {
    this.known ??= this.notes.map(readNote);
    return this.known.reduce((sum, counts) => sum + (counts.get(term) ?? 0), 0);
  }
}

function readNote(note: FrequentTerms): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of note.split('\n')) {
    const end = line.indexOf(' ');
    // A torn one tells nothing.
    const count = Number(line.slice(0, end));
    if (end > 0 && Number.isInteger(count)) counts.set(line.slice(end + 1), count);
  }
  return counts;
}
