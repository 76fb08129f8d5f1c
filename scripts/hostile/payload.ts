/** Something an attacker might write into a page or a file. */
export interface Payload {
  text: string;
  /** The file it comes from, for the report. */
  from: string;
}

/** How a payload is found again in what was drawn: said beside it, and nowhere else. */
function markOf(number: number): string {
  return `Mark${number}x`;
}

/** A payload with its mark. */
export interface Marked {
  text: string;
  mark: string;
}

export function marked(payloads: Payload[]): Marked[] {
  return payloads.map(({ text }, index) => ({ text, mark: markOf(index) }));
}
