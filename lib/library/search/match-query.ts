import type { OpenIndex, Source } from './look-up';
import { matchPhrase } from './match-phrase';
import { decode, keepDocs, type Matches, noMatches, normsOf, score, sum, Union } from './rank';
import { joinPostings, type Postings } from './postings';
import type { Clause, Query } from './query';

/** Texts that the index takes for hits, by ascending number, with their scores. Whether a phrase stands there word by word, the text must tell. */
export type Candidates = Matches;

/** Texts that a clause also matches by what only rows tell: the person's own tags. By ascending number. */
export type AlsoIn = ReadonlyMap<Clause, Uint32Array>;

/**
 * Asks the index. All clauses must be met; without any that asks for something every text is a candidate. `check` is
 * called between reads and may throw, to give up. Within the transaction `index` was opened in.
 */
export async function matchQuery(
  index: OpenIndex,
  { clauses }: Query,
  alsoIn: AlsoIn = new Map(),
  check: () => void = () => {},
): Promise<Candidates> {
  const asked = clauses.filter((clause) => !clause.not);
  // A phrase that must not be there is looked for in the text of each hit.
  const refused = clauses.filter((clause) => clause.not && (clause.terms.length === 1 || clause.in));
  const found = await Promise.all([...asked, ...refused].map((clause) => findClause(index, clause)));
  check();
  const norms = normsOf(index);
  const perSource = index.sources.map((source, at) => {
    const matches = found.map((clause) =>
      addDocs(clause.matches(at, norms), alsoIn.get(clause.clause), source),
    );
    const wanted = matches.slice(0, asked.length);
    const all = wanted.length ? sum(wanted) : everyText(source);
    return matches.slice(asked.length).reduce(without, all);
  });
  return concat(perSource);
}

interface FoundClause {
  clause: Clause;
  matches: (source: number, norms: Float32Array) => Matches;
}

/** Reads what a clause needs from every source, so that it is known how rare each term is before anything is scored. */
async function findClause(index: OpenIndex, clause: Clause): Promise<FoundClause> {
  const prefix = clause.in ? `${clause.in}:` : '';
  const terms = clause.terms.map((term) => prefix + term);
  const [exact, begun] = await Promise.all([
    findTerms(index, terms),
    clause.prefix ? findBegun(index, terms.at(-1) ?? '') : undefined,
  ]);
  // The beginning of a word has too many spellings to follow by place.
  const followed = begun ? exact.slice(0, -1) : exact;
  return {
    clause,
    matches: (at, norms) => {
      const source = index.sources[at];
      if (!source) return noMatches;
      const weigh = (found: Matches, frequency = 0) => {
        if (clause.in) found.values.fill(0);
        else score(found, source, index, frequency, norms);
        return found;
      };
      const listsOf = (term: Term | undefined) => term?.lists[at] ?? [];
      const found =
        followed.length > 1 && !clause.in
          ? matchPhrase(followed.map((term) => joinPostings(listsOf(term))))
          : followed.map((term) => decode(listsOf(term)));
      const parts = found.map((part, term) => weigh(part, followed[term]?.frequency));
      if (begun) {
        // What is typed out already counts more than what only begins so.
        const whole = exact.at(-1);
        const some = weigh(begun.perSource[at] ?? noMatches, begun.frequency);
        parts.push(addScores(some, weigh(decode(listsOf(whole)), whole?.frequency)));
      }
      return sum(parts);
    },
  };
}

/** What the index has of a term. */
export interface Term {
  /** In how many texts it is. */
  frequency: number;
  /** By source. */
  lists: Postings[][];
}

/** What the index has of each of some terms. */
export async function findTerms(index: OpenIndex, terms: readonly string[]): Promise<Term[]> {
  const perSource = await Promise.all(index.sources.map((source) => source.find(terms)));
  return terms.map((_, at) => {
    const lists = perSource.map((found) => found[at] ?? []);
    return { frequency: lists.flat().reduce((all, list) => all + list.count, 0), lists };
  });
}

async function findBegun(index: OpenIndex, prefix: string) {
  const perSource = await Promise.all(
    index.sources.map(async (source) => {
      const union = new Union(source);
      await source.findPrefix(prefix, (cursor) => union.add(cursor));
      return union.finish();
    }),
  );
  return { frequency: perSource.reduce((all, matches) => all + matches.docs.length, 0), perSource };
}

/** Scores of `more`, whose texts are among those of `all`, added to them. */
function addScores(all: Matches, more: Matches): Matches {
  let at = 0;
  for (let index = 0; index < more.docs.length; index++) {
    while (at < all.docs.length && (all.docs[at] ?? 0) < (more.docs[index] ?? 0)) at++;
    if (all.docs[at] === more.docs[index]) all.values[at] = (all.values[at] ?? 0) + (more.values[index] ?? 0);
  }
  return all;
}

function without(all: Matches, refused: Matches): Matches {
  const gone = new Set(refused.docs);
  return keepDocs(all, (doc) => !gone.has(doc));
}

function addDocs(matches: Matches, more: Uint32Array | undefined, source: Source): Matches {
  if (!more?.length) return matches;
  const known = new Set(matches.docs);
  const end = source.first + source.lengths.length;
  const own = more.filter((doc) => doc >= source.first && doc < end && !known.has(doc));
  if (own.length === 0) return matches;
  const docs = Uint32Array.from([...matches.docs, ...own]).toSorted();
  return { docs, values: new Float32Array(docs.length) };
}

function everyText({ first, lengths }: Source): Matches {
  const docs = Uint32Array.from({ length: lengths.length }, (_, index) => first + index);
  return { docs, values: new Float32Array(docs.length) };
}

function concat(parts: Matches[]): Matches {
  const size = parts.reduce((total, part) => total + part.docs.length, 0);
  const all = { docs: new Uint32Array(size), values: new Float32Array(size) };
  let at = 0;
  for (const part of parts) {
    all.docs.set(part.docs, at);
    all.values.set(part.values, at);
    at += part.docs.length;
  }
  return all;
}
