import { fields, filledText, webUrl } from '@/lib/article/parse-fields';
import { instant } from '@/lib/library/backup/parse-stored';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { RelatedEdge } from '@/lib/library/tables';
import { idsOf, type OfStory, readRowsOfStories } from './rows-of-story';
import type { TableBackup } from './table-backup';

export type RelatedEntry = Omit<RelatedEdge, 'articleId'> & OfStory;

/** That one story was shown beside another: known by the two. */
export const relatedBackup: TableBackup<RelatedEntry> = {
  ...readRowsOfStories(database.related, 1_000, ({ articleId, url }) => [articleId, url]),
  parse: (value) => {
    const from = fields(value);
    return {
      story: webUrl(from['story']),
      url: webUrl(from['url']),
      title: filledText(from['title']),
      at: instant(from['at']),
    };
  },
  judge: async (entries) => (await findEdges(entries)).map(({ isKnown }) => (isKnown ? 'same' : 'new')),
  store: (entries) =>
    writeLibrary(['related', 'articles'], async () => {
      const edges = (await findEdges(entries)).flatMap(({ edge, isKnown }) =>
        edge && !isKnown ? [edge] : [],
      );
      await database.related.bulkPut(edges);
    }),
};

async function findEdges(
  entries: readonly RelatedEntry[],
): Promise<{ edge: RelatedEdge | undefined; isKnown: boolean }[]> {
  const ids = await idsOf(entries);
  const edges = entries.map(({ story, ...entry }): RelatedEdge | undefined => {
    const articleId = ids.get(story);
    return articleId ? { ...entry, articleId } : undefined;
  });
  const keys = edges.flatMap((edge): [string, string][] => (edge ? [[edge.articleId, edge.url]] : []));
  const known = new Set(
    (await database.related.where(':id').anyOf(keys).primaryKeys()).map((key) => key.join('\n')),
  );
  return edges.map((edge) => ({
    edge,
    isKnown: edge !== undefined && known.has([edge.articleId, edge.url].join('\n')),
  }));
}
