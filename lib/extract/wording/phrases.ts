/** Signs that may stand before a phrase that opens or is a text, and after one that is it: a quotation mark, an arrow, a number. */
const SIGNS = 6;
const SIGNS_BEFORE = new RegExp(`^\\P{L}{0,${SIGNS}}(?=\\p{L})`, 'u');
const SIGNS_AFTER = /\P{L}+$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/**
 * Phrases of our own to be found in a page's text, whatever their case, as whole words in any script; an apostrophe stands for either. Each is plain
 * text and begins with a letter. A pattern of a hundred phrases takes the browser up to a millisecond to compile, on every page anew: so one is made
 * only for what is asked, when it is first asked, and none to see that a text is nothing but a phrase.
 */
export class Phrases {
  private anywhere: RegExp | undefined;
  private atStart: RegExp | undefined;
  private wholes: ReadonlySet<string> | undefined;
  /** In UTF-16 units, what a text can be long that is one of them. */
  private longestWhole = 0;

  constructor(private readonly phrases: readonly string[]) {}

  /** Where the first of them stands in a text, in UTF-16 units; the longest, where there are several. */
  find(text: string): { start: number; end: number } | undefined {
    const found = this.pattern().exec(text);
    return found ? { start: found.index, end: found.index + found[0].length } : undefined;
  }

  isIn(text: string): boolean {
    return this.pattern().test(text);
  }

  opens(text: string): boolean {
    return this.openingPattern().test(text);
  }

  /** The beginning of a text that ends with one of them, the longest there. A few signs that are no letters may stand before it. */
  opening(text: string): string | undefined {
    return this.openingPattern().exec(text)?.[0];
  }

  /** The same for all of them that stand there, the longest first. */
  openings(text: string): string[] {
    return this.opens(text) ? this.endsAt(text, startOf(text)).map((end) => text.slice(0, end)) : [];
  }

  /** The text without the phrase that opens it. */
  withoutOpening(text: string): string {
    return text.replace(this.openingPattern(), '');
  }

  /** Whether a text is nothing but one of them and a few signs. */
  isWhole(text: string): boolean {
    this.wholes ??= this.collectWholes();
    if (text.length > this.longestWhole) return false;
    const start = startOf(text);
    if (start < 0) return false;
    const rest = text.slice(start);
    const words = rest.replace(SIGNS_AFTER, '');
    return rest.length - words.length <= SIGNS && this.wholes.has(fold(words));
  }

  private pattern(): RegExp {
    return (this.anywhere ??= new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${alternatives(this.phrases)})(?![\\p{L}\\p{N}])`,
      'iu',
    ));
  }

  private openingPattern(): RegExp {
    return (this.atStart ??= new RegExp(
      `^\\P{L}{0,${SIGNS}}(?:${alternatives(this.phrases)})(?![\\p{L}\\p{N}])`,
      'iu',
    ));
  }

  private collectWholes(): ReadonlySet<string> {
    // Signs before it can take two units each.
    this.longestWhole = Math.max(...this.phrases.map((phrase) => phrase.length)) + SIGNS * 3;
    return new Set(this.phrases.map((phrase) => fold(phrase.replace(SIGNS_AFTER, ''))));
  }

  /** Where each of them ends that stands at an offset and no letter or digit follows, the last first. */
  private endsAt(text: string, start: number): number[] {
    return this.phrases
      .filter((phrase) => fold(text.slice(start, start + phrase.length)) === fold(phrase))
      .map((phrase) => start + phrase.length)
      .filter((end) => !WORD_START.test(text.slice(end, end + 2)))
      .toSorted((one, other) => other - one);
  }
}

function alternatives(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
  const escaped = longestFirst.join('\n').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return escaped.replaceAll(/['’]/g, "['’]").replaceAll('\n', '|');
}

/** Where the first letter of a text is, after a few signs; -1: somewhere else. */
function startOf(text: string): number {
  return SIGNS_BEFORE.exec(text)?.[0].length ?? -1;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
