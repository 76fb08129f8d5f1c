import { MARKUP_WORDS, type MarkupKind } from '@/lib/extract/wording/markup-words';

export const MARKUP_KINDS = Object.keys(MARKUP_WORDS) as MarkupKind[];

const BITS = new Map<string, number>();
MARKUP_KINDS.forEach((kind, i) => {
  for (const word of MARKUP_WORDS[kind].split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << i));
});

/** The bits of some kinds together. */
export function markupBits(kinds: readonly MarkupKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << MARKUP_KINDS.indexOf(kind)), 0);
}

const LONGEST_NAME = 400;
const known = new Map<string, number>();
const MOST_KNOWN = 5000;

/** The kinds of box that an element's class and id name, one bit each in the order of MARKUP_KINDS. */
export function markupKinds(element: Element): number {
  const name = `${element.getAttribute('class') ?? ''} ${element.id || ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (name.length < 4) return 0;
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  if (known.size > MOST_KNOWN) known.clear();
  const kinds = wordsOf(name).reduce((bits, word) => bits | (BITS.get(word) ?? 0), 0);
  known.set(name, kinds);
  return kinds;
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
