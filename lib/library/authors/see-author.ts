import type { Author, Site } from '@/lib/article/article';
import type { AuthorSeen, SavedAuthor } from '@/lib/library/tables';

/** What articles say about a person, and may say otherwise later. */
const said = ['name', 'profileUrl', 'role', 'bio', 'avatarUrl'] as const;

/**
 * A person's row after one more article named them: what is said is as last seen, what was said before goes to the history. What an
 * article does not say changes nothing, and an article read earlier than the last only adds what nobody said since.
 */
export function seeAuthor(
  known: SavedAuthor | undefined,
  author: Author,
  site: Site,
  at: string,
): SavedAuthor {
  if (!known) {
    return {
      ...author,
      id: crypto.randomUUID(),
      keys: [],
      siteName: site.name,
      siteDomain: site.domain,
      firstSeen: at,
      lastSeen: at,
      history: [],
      merged: [],
    };
  }
  const isNews = at >= known.lastSeen;
  const row: SavedAuthor = {
    ...known,
    ...(isNews ? author : { ...author, ...known }),
    firstSeen: at < known.firstSeen ? at : known.firstSeen,
    lastSeen: isNews ? at : known.lastSeen,
  };
  const differs = said.some((fact) => known[fact] !== undefined && known[fact] !== row[fact]);
  return differs ? { ...row, history: [...known.history, asSeen(known, at)] } : row;
}

function asSeen(row: SavedAuthor, at: string): AuthorSeen {
  const facts = said.flatMap((fact) => (row[fact] === undefined ? [] : [[fact, row[fact]]]));
  return { ...Object.fromEntries(facts), at };
}
