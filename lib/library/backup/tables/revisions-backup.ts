import type { Article } from '@/lib/article/article';
import { parseArticle } from '@/lib/article/parse-article';
import { BadField, fields, webUrl } from '@/lib/article/parse-fields';
import { instant, rowId } from '@/lib/library/backup/parse-stored';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { Revision } from '@/lib/library/tables';
import { idsOf, type OfStory, readRowsOfStories } from './rows-of-story';
import type { TableBackup } from './table-backup';

export type RevisionEntry = Omit<Revision, 'articleId'> & OfStory;

/** An earlier text is known by its id, and by its story and time. It never changes. */
export const revisionsBackup: TableBackup<RevisionEntry> = {
  ...readRowsOfStories(database.revisions, 25, ({ id }) => id),
  parse: (value) => {
    const from = fields(value);
    const parsed = parseArticle(from['article']);
    if (!parsed.ok) throw new BadField(parsed.reason);
    const article: Article = parsed.article;
    return { id: rowId(from['id']), story: webUrl(from['story']), at: instant(from['at']), article };
  },
  judge: async (entries) => (await findNew(entries)).map((row) => (row.isKnown ? 'same' : 'new')),
  store: (entries) =>
    writeLibrary(['revisions', 'articles'], async () => {
      const rows = (await findNew(entries)).flatMap(({ row, isKnown }) => (row && !isKnown ? [row] : []));
      await database.revisions.bulkPut(rows);
    }),
};

async function findNew(
  entries: readonly RevisionEntry[],
): Promise<{ row: Revision | undefined; isKnown: boolean }[]> {
  const ids = await idsOf(entries);
  const rows = entries.map(({ story, ...entry }): Revision | undefined => {
    const articleId = ids.get(story);
    return articleId ? { ...entry, articleId } : undefined;
  });
  const [byId, byTime] = await Promise.all([
    database.revisions
      .where(':id')
      .anyOf(entries.map(({ id }) => id))
      .primaryKeys(),
    database.revisions
      .where('[articleId+at]')
      .anyOf(rows.flatMap((row) => (row ? [[row.articleId, row.at]] : [])))
      .keys(),
  ]);
  const times = new Set(byTime.map((key) => JSON.stringify(key)));
  const known = new Set(byId);
  return rows.map((row, index) => ({
    row,
    isKnown:
      known.has(entries[index]?.id ?? '') ||
      (row !== undefined && times.has(JSON.stringify([row.articleId, row.at]))),
  }));
}
