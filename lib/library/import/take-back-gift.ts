import { database } from '@/lib/library/database';
import { personalFacts } from '@/lib/library/rows/personal-facts';
import { rowOf } from '@/lib/library/rows/row-of';
import { tagKey } from '@/lib/library/rows/tag-key';
import { type RowFacts, writeRows } from '@/lib/library/rows/write-rows';
import { indexArticle } from '@/lib/library/search/index-article';
import type { JoinedFacts, JoinedStory, SavedArticle } from '@/lib/library/tables';

/**
 * Takes from a story what an import gave it. What the person changed since stays as they have it. Call it in a 'rw' transaction over
 * `articles`, `counts`, `contents`, `highlights` and the tables of the index.
 */
export async function takeBackGift(gift: JoinedStory): Promise<void> {
  const row = await database.articles.get(gift.id);
  if (!row) return;
  const marks = await database.highlights.where(':id').anyOf(gift.highlights).toArray();
  await database.highlights.bulkDelete(marks.filter((mark) => !mark.changedAt).map(({ id }) => id));
  for (const { id, note } of gift.notes ?? [])
    await database.highlights.update(id, (mark) => {
      if (mark.note === note && !mark.changedAt) delete mark.note;
    });
  const facts = withoutGift(row, gift);
  await writeRows([{ before: row, after: (await asLink(facts, gift)) ?? facts }]);
}

function withoutGift(row: SavedArticle, { after, before, tags }: JoinedStory): RowFacts {
  const given = new Set(tags.map(tagKey));
  const facts: RowFacts = { ...row, tags: row.tags.filter((tag) => !given.has(tagKey(tag))) };
  for (const name of Object.keys(after) as (keyof JoinedFacts)[]) {
    if (JSON.stringify(row[name]) !== JSON.stringify(after[name])) continue;
    if (before[name] === undefined) Reflect.deleteProperty(facts, name);
    else Object.assign(facts, { [name]: before[name] });
  }
  return facts;
}

/** A text from the file goes, and the link is back; one that was read from the page since stays. */
async function asLink(facts: RowFacts, { link }: JoinedStory): Promise<RowFacts | undefined> {
  if (!link || facts.updatedAt !== link.filledAt) return undefined;
  await database.contents.put({ id: facts.id, article: link.article });
  return rowOf(link.article, {
    ...personalFacts(facts),
    id: facts.id,
    savedAt: facts.savedAt,
    updatedAt: link.updatedAt,
    ...(facts.removedAt && { removedAt: facts.removedAt }),
    authorIds: [],
    doc: await indexArticle(link.article),
  });
}
