import { type Anchor, contextLength, type Passage } from './anchor';
import type { LeafRole, RunningText } from './running-text';

/** Of a changed passage, the share of words that must be the same on both sides for it to be taken for the same one. */
const likeEnough = 0.6;
/** How much of an end is looked for when a passage was changed, in UTF-16 units; the next when the one before is not there. */
const handles = [16, 9, 5];
/** So many places are tried for either end: a text may say the same thing a thousand times. */
const mostTries = 30;

/**
 * Finds a passage again: in its own block, else wherever its words stand now, else between what stood before and after it or
 * between its own ends, when most of its words are still there. `undefined` when it is gone.
 */
export function findPassage(running: RunningText, anchor: Anchor): Passage | undefined {
  const leaf = running.leaves.find((one) => one.id === anchor.block);
  const text = fold(running.text);
  const sought = {
    quote: fold(anchor.quote),
    prefix: fold(anchor.prefix),
    suffix: fold(anchor.suffix),
  };
  if (!sought.quote) return undefined;
  const starts = occurrences(text, sought.quote, 1_000);
  const inLeaf = leaf ? starts.filter((start) => start >= leaf.start && start < leaf.end) : [];
  // Of places that are equally likely, one in the story before one in its headline or a caption.
  const told = (at: number) => (roleAt(running, at) === 'text' ? 0.5 : 0);
  const start = best(inLeaf.length ? inLeaf : starts, (at) => context(text, at, sought) + told(at));
  if (start !== undefined) return { start, end: start + sought.quote.length };
  return findChanged(text, sought);
}

function roleAt({ leaves }: RunningText, position: number): LeafRole | undefined {
  return leaves.find((leaf) => position < leaf.end)?.role;
}

type Sought = Pick<Anchor, 'quote' | 'prefix' | 'suffix'>;

function findChanged(text: string, { quote, prefix, suffix }: Sought): Passage | undefined {
  const startOf = (words: string) =>
    ends(
      text,
      handles.map((length) => words.slice(0, length)),
    );
  const endOf = (words: string) =>
    ends(
      text,
      handles.map((length) => words.slice(-length)),
    );
  const starts = [...endOf(prefix).map(({ end }) => end), ...startOf(quote).map(({ start }) => start)];
  const stops = [...startOf(suffix).map(({ start }) => start), ...endOf(quote).map(({ end }) => end)];
  const wanted = wordsOf(quote);
  const passages = starts
    .flatMap((start) => stops.map((end) => ({ start, end })))
    .filter(({ start, end }) => end > start && end - start <= quote.length * 2 + contextLength)
    .map((passage) => ({ passage, like: likeness(wanted, wordsOf(text.slice(passage.start, passage.end))) }));
  const found = best(passages, ({ like }) => like);
  return found && found.like >= likeEnough ? found.passage : undefined;
}

/** Where the longest of these that is there at all stands. */
function ends(text: string, tries: readonly string[]): Passage[] {
  for (const sought of tries) {
    const found = occurrences(text, sought, mostTries);
    if (found.length) return found.map((start) => ({ start, end: start + sought.length }));
  }
  return [];
}

/** How many characters before and after are the same as when it was marked. */
function context(text: string, start: number, { quote, prefix, suffix }: Sought): number {
  let same = 0;
  while (same < prefix.length && text[start - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  const end = start + quote.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return same + after;
}

function likeness(wanted: Set<string>, found: Set<string>): number {
  const same = wanted.intersection(found).size;
  return same / Math.max(1, wanted.size, found.size);
}

/** Words, and in scripts without spaces letters. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu) ?? [],
  );
}

function occurrences(text: string, sought: string, most: number): number[] {
  const found: number[] = [];
  if (!sought) return found;
  for (let at = text.indexOf(sought); at >= 0 && found.length < most; at = text.indexOf(sought, at + 1)) {
    found.push(at);
  }
  return found;
}

/** The first of the highest. */
function best<T>(choices: readonly T[], score: (choice: T) => number): T | undefined {
  let highest: { choice: T; score: number } | undefined;
  for (const choice of choices) {
    const reached = score(choice);
    if (!highest || reached > highest.score) highest = { choice, score: reached };
  }
  return highest?.choice;
}

/** What may differ between two readings of one page without a word being changed. Length for length: positions stay. */
function fold(text: string): string {
  return text
    .replaceAll(/\s/g, ' ')
    .replaceAll(/[‘’‚ʼ′`]/g, "'")
    .replaceAll(/[“”„«»″]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, '-');
}
