import type { Article } from '@/lib/article/article';
import { database } from '@/lib/library/database';
import type { SavedArticle } from '@/lib/library/tables';
import { foldCopies, isCopy } from '@/lib/related/fold-copies';
import {
  type Candidate,
  rankRelated,
  type RankedStory,
  type Reason,
  type SharedWord,
  type Story,
} from '@/lib/related/rank-related';
import { type ReadWord, type TellingWord, tellingWords } from '@/lib/related/telling-words';
import { askIndex } from './ask-index';
import { BestFirst } from './best-first';
import { mostTelling } from './frequent-terms';
import { indexedTexts } from './indexed-texts';
import type { OpenIndex } from './look-up';
import { findTerms, type Term } from './match-query';
import { decode, normsOf, score } from './rank';
import { readRows } from './read-rows';
import { indexTables } from './index-article';
import { TextRequests } from './text-requests';
import { tokenise } from './tokenise';

/** A saved story like another one. */
export interface RelatedArticle {
  row: SavedArticle;
  reasons: Reason[];
  /** Other prints of the same text that are saved too. */
  copies: SavedArticle[];
}

/** In a small library a word that is no name says nothing when half of the stories have it. */
const commonHalf = 0.5;
const candidateCount = 30;
/** So many texts are compared to see which are prints of one. */
const readCount = 8;

/** A saved story, and those that share telling words with it. */
export interface Candidates {
  row: SavedArticle;
  article: Article;
  story: Story;
  found: { row: SavedArticle; candidate: Candidate }[];
}

const tables = () => [database.articles, database.contents, ...indexTables.map((name) => database[name])];

/**
 * The saved stories most like a saved one, with the reasons; none when it is not there. Not those in the bin, and no other
 * prints of its own text. Asks the index for its most telling words and reads the rows and texts of the best only. Rejects with what Dexie reports.
 */
export function findRelated(id: string, limit = 5): Promise<RelatedArticle[]> {
  return database.transaction('r', tables(), async () => {
    const candidates = await readCandidates(id);
    if (!candidates) return [];
    const { article, found, story } = candidates;
    const ranked = rankRelated(
      story,
      found.map(({ candidate }) => candidate),
    ).slice(0, Math.max(readCount, limit));
    return withoutCopies(article, ranked, new Map(found.map(({ row }) => [row.id, row])), limit);
  });
}

/** The saved stories that share telling words with a saved one, in no order; none of the bin. `undefined` when it is not there. */
export function findCandidates(id: string): Promise<Candidates | undefined> {
  return database.transaction('r', tables(), async () => readCandidates(id));
}

async function readCandidates(id: string): Promise<Candidates | undefined> {
  const [row, content] = await Promise.all([database.articles.get(id), database.contents.get(id)]);
  if (!row || !content) return undefined;
  const { article } = content;
  const words = tellingWords(readWords(article), article.language);
  const shared = await askIndex(database, (index) => findSharing(index, words, row.doc));
  const rows = await readRows([...shared.keys()]);
  const found = rows.flatMap((one) => (one && !one.removedAt && one.id !== id ? [one] : []));
  return {
    row,
    article,
    story: facts(row),
    found: found.map((one) => ({
      row: one,
      candidate: { ...facts(one), id: one.id, shared: shared.get(one.doc ?? 0) ?? [] },
    })),
  };
}

function facts({ authorNames, publishedAt, savedAt }: SavedArticle) {
  return { authorNames, at: publishedAt ?? savedAt };
}

/** By text the words it shares, for the texts that share the most. */
async function findSharing(
  index: OpenIndex,
  words: readonly TellingWord[],
  own: number | undefined,
): Promise<Map<number, SharedWord[]>> {
  const commonName = mostTelling(index.docs);
  const commonWord = Math.min(commonName, Math.max(2, index.docs * commonHalf));
  const most = ({ isName }: TellingWord) => (isName ? commonName : commonWord);
  // Two thirds of what a large library has of twelve words is of those that are in too many stories.
  const telling = words.filter((word) => index.frequencies.atLeast(word.term) <= most(word));
  const norms = normsOf(index);
  const shared = new Map<number, SharedWord[]>();
  const totals = new Map<number, number>();
  const found = await findTerms(
    index,
    telling.map(({ term }) => term),
  );
  for (const [at, word] of telling.entries()) {
    const { lists, frequency } = found[at] as Term;
    const { spelling, isName } = word;
    if (frequency < 2 || frequency > most(word)) continue;
    for (const [number, source] of index.sources.entries()) {
      const matches = decode(lists[number] ?? []);
      score(matches, source, index, frequency, norms);
      matches.docs.forEach((doc, position) => {
        if (doc === own) return;
        const value = matches.values[position] ?? 0;
        totals.set(doc, (totals.get(doc) ?? 0) + value);
        const others = shared.get(doc);
        if (others) others.push({ spelling, isName, score: value });
        else shared.set(doc, [{ spelling, isName, score: value }]);
      });
    }
  }
  const best = new BestFirst({
    docs: Uint32Array.from(totals.keys()),
    values: Float32Array.from(totals.values()),
  });
  return new Map(best.take(candidateCount).map((doc) => [doc, shared.get(doc) ?? []]));
}

async function withoutCopies(
  article: Article,
  ranked: RankedStory[],
  rows: ReadonlyMap<string, SavedArticle>,
  limit: number,
): Promise<RelatedArticle[]> {
  const texts = new TextRequests();
  for (const { id } of ranked) {
    const row = rows.get(id);
    if (row) texts.ask(row);
  }
  const answers = await texts.answers();
  const blockIdsOf = ({ id }: RankedStory) => {
    const answer = answers.get(id);
    return answer && answer !== 'broken' ? answer.blockIds : [];
  };
  const own = article.blocks.map((block) => block.id);
  const others = ranked.filter((one) => !isCopy(own, blockIdsOf(one)));
  return foldCopies(others, blockIdsOf)
    .slice(0, limit)
    .flatMap(([head, ...copies]) => {
      const row = head && rows.get(head.id);
      return row
        ? [{ row, reasons: head.reasons, copies: copies.flatMap((copy) => rows.get(copy.id) ?? []) }]
        : [];
    });
}

function readWords(article: Article): ReadWord[] {
  const { headline, dek, body } = indexedTexts(article);
  const words: ReadWord[] = [];
  for (const text of [headline, dek, body])
    tokenise(
      text,
      (term, start, end) => {
        words.push({
          term,
          spelling: text.slice(start, end),
          inHeadline: text === headline,
          opensSentence: opensSentence(text, start),
        });
      },
      'mark',
    );
  return words;
}

function opensSentence(text: string, start: number): boolean {
  if (text.charAt(start - 1) === ' ' && /\p{L}/u.test(text.charAt(start - 2))) return false;
  return /^\P{L}*$|[.!?:。？！\n][\s"'“”«»„‘’(]*$/u.test(text.slice(Math.max(0, start - 3), start));
}
