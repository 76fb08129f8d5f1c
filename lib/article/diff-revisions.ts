import type { Article, Block } from './article';
import { blockText } from './article-text';
import { likeness, textWords } from './likeness';
import { longestRise } from './longest-rise';

/** What became of one block. 'moved' has the same text at another place; it is told where it stands now. */
export type BlockChange =
  | { kind: 'same' | 'moved' | 'added' | 'removed'; block: Block }
  | { kind: 'changed'; before: Block; after: Block };

export interface Change<T> {
  before: T;
  after: T;
}

/** How a story differs from an earlier reading of it. A member that is missing did not change. */
export interface RevisionDiff {
  title?: Change<string>;
  dek?: Change<string | undefined>;
  /** Names, in byline order. */
  authors?: Change<string[]>;
  publishedAt?: Change<string | undefined>;
  modifiedAt?: Change<string | undefined>;
  /** All blocks in the order of the later text, each removed one where it stood. */
  blocks: BlockChange[];
}

/** Of the words of two blocks, the share they must have in common for one to be the other, changed. */
const sameOne = 0.5;
/** How far from its own place within a gap a changed block is looked for: keeps a rewritten text of thousands of blocks cheap. */
const reach = 50;

/** What a publisher changed from one reading of a story to a later one. */
export function diffRevisions(before: Article, after: Article): RevisionDiff {
  return {
    ...change('title', before.title, after.title),
    ...change('dek', before.dek, after.dek),
    ...change('authors', namesOf(before), namesOf(after)),
    ...change('publishedAt', before.publishedAt, after.publishedAt),
    ...change('modifiedAt', before.modifiedAt, after.modifiedAt),
    blocks: diffBlocks(before.blocks, after.blocks),
  };
}

/**
 * True when the later reading says something else than the earlier one: another headline, dek, text or byline. Dates, pictures and
 * related stories change without a word being changed.
 */
export function saysOtherwise(before: Article, after: Article): boolean {
  const said = (article: Article) =>
    JSON.stringify([article.title, article.dek, namesOf(article), article.blocks.map((block) => block.id)]);
  return said(before) !== said(after);
}

function change<N extends string, T>(name: N, before: T, after: T): { [K in N]?: Change<T> } {
  if (JSON.stringify(before) === JSON.stringify(after)) return {};
  return { [name]: { before, after } } as { [K in N]?: Change<T> };
}

function namesOf(article: Article): string[] {
  return article.authors.map((author) => author.name);
}

// Block ids are made of the text and are unique within an article: the longest run of common blocks that kept their order is
// the longest rising sequence of their old positions.
function diffBlocks(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const oldPlace = new Map(before.map((block, index) => [block.id, index]));
  const shared = after.flatMap((block, index) => {
    const place = oldPlace.get(block.id);
    return place === undefined ? [] : [{ index, place }];
  });
  const anchors = longestRise(shared.map(({ place }) => place)).map((position) => shared[position]);
  const stayed = new Set(after.filter((block) => oldPlace.has(block.id)).map((block) => block.id));
  const changes: BlockChange[] = [];
  let [oldStart, newStart] = [0, 0];
  for (const anchor of [...anchors, { place: before.length, index: after.length }]) {
    if (!anchor) continue;
    changes.push(
      ...diffGap(before.slice(oldStart, anchor.place), after.slice(newStart, anchor.index), stayed),
    );
    const block = after[anchor.index];
    if (block) changes.push({ kind: 'same', block });
    [oldStart, newStart] = [anchor.place + 1, anchor.index + 1];
  }
  return changes;
}

/** Between two blocks that stayed: pairs what is alike, most alike first; the rest came or went. */
function diffGap(before: Block[], after: Block[], stayed: ReadonlySet<string>): BlockChange[] {
  const gone = before.filter((block) => !stayed.has(block.id));
  const place = new Map(gone.map((block, index) => [block, index]));
  const pairs = pairUp(
    gone,
    after.filter((block) => !stayed.has(block.id)),
  );
  const isLost = (index: number) => !pairs.byOld.has(gone[index] as Block);
  const changes: BlockChange[] = [];
  let next = 0;
  const endOfLost = () => {
    let end = next;
    while (end < gone.length && isLost(end)) end++;
    return end;
  };
  /** Tells the lost blocks that stood before the one at `end`. */
  const tellLost = (end: number) => {
    for (; next < end; next++)
      if (isLost(next)) changes.push({ kind: 'removed', block: gone[next] as Block });
  };
  for (const block of after) {
    const old = pairs.byNew.get(block);
    tellLost(old ? (place.get(old) ?? 0) : endOfLost());
    if (old) changes.push({ kind: 'changed', before: old, after: block });
    else changes.push({ kind: stayed.has(block.id) ? 'moved' : 'added', block });
  }
  tellLost(gone.length);
  return changes;
}

interface Pairs {
  byOld: Map<Block, Block>;
  byNew: Map<Block, Block>;
}

function pairUp(gone: readonly Block[], come: readonly Block[]): Pairs {
  const [oldWords, newWords] = [gone, come].map((blocks) =>
    blocks.map((block) => textWords(blockText(block))),
  );
  const candidates = gone.flatMap((before, index) => {
    const from = Math.max(0, index - reach);
    return come.slice(from, index + reach).flatMap((after, offset) => {
      const like = likeness(oldWords?.[index] ?? new Map(), newWords?.[from + offset] ?? new Map());
      return like >= sameOne ? [{ before, after, like }] : [];
    });
  });
  const pairs: Pairs = { byOld: new Map(), byNew: new Map() };
  for (const { before, after } of candidates.toSorted((a, b) => b.like - a.like)) {
    if (pairs.byOld.has(before) || pairs.byNew.has(after)) continue;
    pairs.byOld.set(before, after);
    pairs.byNew.set(after, before);
  }
  return pairs;
}
