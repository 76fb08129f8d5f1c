import { type MergedFacts, mergeFacts } from '@/lib/library/backup/merge-facts';
import { database } from '@/lib/library/database';
import type { SavedArticle } from '@/lib/library/tables';
import type { StoryEntry } from './articles-backup';

export interface FoundStory {
  entry: StoryEntry;
  /** The library's row of the same story: the one of its canonical address, else the one of its id. */
  here: SavedArticle | undefined;
  merged: MergedFacts;
}

/** What the library has of each of these stories, and what would become of it. Reads rows, and no texts. */
export async function findStories(entries: readonly StoryEntry[]): Promise<FoundStory[]> {
  const [byUrl, byId] = await Promise.all([
    database.articles
      .where('url')
      .anyOf(entries.map(({ article }) => article.url))
      .toArray(),
    database.articles.bulkGet(entries.map(({ facts }) => facts.id)),
  ]);
  const urls = new Map(byUrl.map((row) => [row.url, row]));
  const ids = new Map(byId.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const rows = entries.map(({ article, facts }) => urls.get(article.url) ?? ids.get(facts.id));
  const known = rows.flatMap((row) => row?.id ?? []);
  const withText = new Set(await database.contents.where(':id').anyOf(known).primaryKeys());
  return entries.map((entry, index) => {
    const here = rows[index];
    return { entry, here, merged: mergeFacts(here, entry.facts, !here || withText.has(here.id)) };
  });
}
