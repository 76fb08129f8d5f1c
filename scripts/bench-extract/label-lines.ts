import type { Gold } from './corpus.ts';
import type { MeasuredLine } from './measured-line.ts';

export interface LabelledLine extends MeasuredLine {
  /** 1 text of the story, 0 not. */
  label: number;
  /** How much it counts: lines of one page together count as much as those of any other. */
  weight: number;
}

const SHINGLE = 4;
/** Letters of a line so short that other places say it too: it must be a line of the gold by itself. */
const SHORT = 20;

/** Which lines of a page the gold holds. Lines the gold lists as optional, and captions, do not count. */
export function labelLines(lines: readonly MeasuredLine[], gold: Gold): LabelledLine[] {
  const wanted = shingles(gold.body);
  const body = bare(gold.body);
  const optional = (gold.optional ?? []).map(bare);
  const total = Math.max(400, gold.body.length);
  const titles = new Set(gold.body.split('\n').map(bare).filter(Boolean));
  const taken = new Set<string>();
  const mainTexts = new Set(lines.filter((line) => line.isInMainBox).map((line) => line.text));
  const heldWholes = findHeldWholes(lines, wanted);
  return lines.map((line) => {
    const key = bare(line.text);
    const isElsewhere = !line.isInMainBox && mainTexts.has(line.text);
    const isHeld =
      key.length < SHORT ? titles.has(key) && !taken.has(key) : holds(line.text, key, body, wanted);
    const isHeldWhole = line.whole === undefined ? isHeld : (heldWholes.get(line.whole) ?? isHeld);
    const isIn = isHeldWhole && !isElsewhere;
    if (isIn) taken.add(key);
    const isOptional = !isIn && optional.some((text) => text.includes(key) || key.includes(text));
    return {
      ...line,
      label: Number(isIn),
      weight: isOptional || line.inFigure ? 0 : Math.min(0.25, Math.max(0.004, line.length / total)),
    };
  });
}

/** Tables and lists by what the gold holds of them as wholes: a cell alone is so short that it says nothing. */
function findHeldWholes(lines: readonly MeasuredLine[], wanted: ReadonlySet<string>): Map<number, boolean> {
  const texts = new Map<number, string>();
  for (const { whole, text } of lines)
    if (whole !== undefined) texts.set(whole, `${texts.get(whole) ?? ''} ${text}`);
  const held = new Map<number, boolean>();
  for (const [whole, text] of texts) {
    const own = [...shingles(text)];
    if (own.length > 5) held.set(whole, own.filter((each) => wanted.has(each)).length > own.length * 0.5);
  }
  return held;
}

function holds(text: string, key: string, body: string, wanted: ReadonlySet<string>): boolean {
  if (body.includes(key)) return true;
  const own = [...shingles(text)];
  return own.length > 3 && own.filter((each) => wanted.has(each)).length > own.length * 0.5;
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set(
    words
      .slice(0, Math.max(0, words.length - SHINGLE + 1))
      .map((_, i) => words.slice(i, i + SHINGLE).join(' ')),
  );
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
