import { database } from '@/lib/library/database';
import { askIndex } from './ask-index';
import { collectHits } from './collect-hits';
import { findOwnTags } from './find-own-tags';
import { keepToList } from './keep-to-list';
import { matchQuery } from './match-query';
import { orderCandidates } from './order-candidates';
import { parseQuery } from './parse-query';
import type { SearchAnswer, SearchOptions } from './search-answer';

const defaultLimit = 50;
/**
 * Searches the library for what a person typed; see parse-query.ts for how it is understood. Deleted articles are no hits, nor
 * are those of an earlier version that were not indexed yet. Reads in one transaction and writes nothing; what is in
 * memory is what the asked terms need, never the library or the index. Rejects with `signal.reason` when that gives up, and with what Dexie
 * reports when the library cannot be read.
 */
export async function searchLibrary(text: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { limit = defaultLimit, from = 0, typing = false, list = 'all', signal } = options;
  const query = parseQuery(text, { typing });
  if (list !== 'all') query.filters.push({ kind: 'list', list, not: false });
  const check = () => signal?.throwIfAborted();
  const asks = query.clauses.some((clause) => !clause.not);
  const order =
    options.order === undefined || (options.order === 'relevance' && !asks)
      ? asks
        ? 'relevance'
        : 'saved'
      : options.order;
  return database.transaction('r', searchedTables(), async () => {
    check();
    const found =
      query.clauses.length > 0
        ? await askIndex(database, async (index) =>
            matchQuery(index, query, await findOwnTags(query.clauses), check),
          )
        : undefined;
    check();
    const candidates = found && (await keepToList(found, list, limit));
    check();
    const { isReversed = false } = options;
    const ordered = await orderCandidates(candidates, { order, isReversed, list }, from, check);
    return collectHits(ordered, query, { limit, from, check });
  });
}

/** The tables a search reads. */
function searchedTables() {
  const { articles, contents, counts, termDirectory, termBuffer, termBlocks, termLengths } = database;
  return [articles, contents, counts, termDirectory, termBuffer, termBlocks, termLengths];
}
