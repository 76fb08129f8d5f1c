import type { Article } from '@/lib/article/article';
import { database } from '@/lib/library/database';
import { writeRows } from '@/lib/library/rows/write-rows';
import { indexText } from '@/lib/library/search/index-text';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import type { SavedArticle } from '@/lib/library/tables';

export async function keepArticle(
  id: string,
  article: Article,
  facts: Partial<SavedArticle> = {},
): Promise<void> {
  const { articles, contents, counts, termDirectory, termBuffer, termBlocks, termLengths } = database;
  await database.transaction(
    'rw',
    [articles, contents, counts, termDirectory, termBuffer, termBlocks, termLengths],
    async () => {
      const doc = await indexText(database, indexedTexts(article));
      const before = await articles.get(id);
      const after = {
        id,
        url: `https://courier.example/${id}`,
        title: article.title,
        siteName: article.site.name,
        siteDomain: article.site.domain,
        authorNames: article.authors.map((author) => author.name),
        authorIds: [],
        ...(article.publishedAt && { publishedAt: article.publishedAt }),
        direction: article.direction,
        readingMinutes: article.readingMinutes,
        tags: [],
        topics: article.tags,
        savedAt: before?.savedAt ?? new Date(Date.UTC(2026, 0, 1) + doc * 1000).toISOString(),
        updatedAt: new Date().toISOString(),
        doc,
        ...facts,
      };
      await writeRows([{ before, after }]);
      await contents.put({ id, article });
    },
  );
}
