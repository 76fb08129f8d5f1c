import { articleText } from '@/lib/article/article-text';
import { hasUniqueName, languageOf, makeArticle, uniqueName } from './make-article';
import { pick, randomFrom } from '../random';

export type QueryKind = 'word' | 'two words' | 'prefix' | 'phrase' | 'unique name';

export interface MadeQuery {
  /** As a person types it into Lede. */
  typed: string;
  /** The last word may be unfinished. */
  typing: boolean;
  /** The same for FTS5. */
  match: string;
  /** The article it was taken from. */
  index: number;
}

/** Where FTS5's tokeniser and ours find the same words. */
const comparable: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'pl', 'ru']);

/** What people might ask a library of `size` articles: words that stand in one of them. */
function makeQueries(kind: QueryKind, count: number, size: number, seed = 7): MadeQuery[] {
  const random = randomFrom(seed);
  const queries: MadeQuery[] = [];
  while (queries.length < count) {
    const index = Math.floor(random() * size);
    if (!comparable.has(languageOf(index).code) || !hasUniqueName(index)) continue;
    const words =
      articleText(makeArticle(index))
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [];
    const different = [...new Set(words)];
    queries.push({ ...ask(kind, words, different, random, index), index });
  }
  return queries;
}

function ask(
  kind: QueryKind,
  words: string[],
  different: string[],
  random: () => number,
  index: number,
): Omit<MadeQuery, 'index'> {
  switch (kind) {
    case 'word':
      return exact([pick(random, different)]);
    case 'two words':
      return exact([pick(random, different), pick(random, different)]);
    case 'unique name':
      return exact([uniqueName(index).toLowerCase()]);
    case 'prefix': {
      const beginning = pick(random, different).slice(0, 3);
      return { typed: beginning, typing: true, match: `"${beginning}"*` };
    }
    case 'phrase': {
      const at = Math.floor(random() * (words.length - 2));
      const phrase = words.slice(at, at + 2).join(' ');
      return { typed: `"${phrase}"`, typing: false, match: `"${phrase}"` };
    }
  }
}

function exact(words: string[]): Omit<MadeQuery, 'index'> {
  return { typed: words.join(' '), typing: false, match: words.map((word) => `"${word}"`).join(' ') };
}

/** What the bench calls. */
export const queries = { makeQueries };
