import { database } from '@/lib/library/database';
import { joinNotes } from '@/lib/library/rows/join-notes';
import { tagKey } from '@/lib/library/rows/tag-key';
import { type RowFacts, writeRows } from '@/lib/library/rows/write-rows';
import type { SavedArticle } from '@/lib/library/tables';

type Personal = Partial<RowFacts> & Pick<RowFacts, 'id' | 'tags'>;

/**
 * Gives a story what its person gave to links that lead to it, and takes those out of the library: a story is there once. What both say
 * stands as the story has it. The story may be one of the links. Call it in a 'rw' transaction over `rowTables`, `contents` and
 * `highlights`.
 */
export async function foldLinks(links: readonly SavedArticle[], facts: Personal): Promise<Personal> {
  const others = links.filter((link) => link.id !== facts.id);
  if (others.length === 0) return facts;
  const ids = others.map((link) => link.id);
  await writeRows(others.map((link) => ({ before: link, after: undefined })));
  await database.contents.bulkDelete(ids);
  await database.highlights.where('articleId').anyOf(ids).modify({ articleId: facts.id });
  return others.reduce(together, facts);
}

function together(story: Personal, link: SavedArticle): Personal {
  const { favouriteAt, finishedAt, archivedAt, place } = link;
  const note = joinNotes(story.note, link.note);
  const tags = new Map([...story.tags, ...link.tags].map((tag) => [tagKey(tag), tag]));
  return {
    ...(favouriteAt && { favouriteAt }),
    ...(finishedAt && { finishedAt }),
    ...(archivedAt && { archivedAt }),
    ...(place && { place }),
    ...story,
    ...(note && { note }),
    tags: [...tags.values()],
  };
}
