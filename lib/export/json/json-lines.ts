import type { ExportOptions } from '@/lib/export/export-options';
import type { ExportStory } from '@/lib/export/export-story';
import { factsOf } from '@/lib/library/backup/article-facts';

/**
 * The stories as one JSON document, one story a line. Each is what a backup holds of it (docs/backup-format.md, `articles`),
 * with its `highlights`.
 */
export async function* jsonLines(
  stories: AsyncIterable<ExportStory>,
  { madeAt }: ExportOptions,
): AsyncGenerator<string> {
  yield `{"format":"lede-stories","version":1,"madeAt":${JSON.stringify(madeAt)},"stories":[`;
  let separator = '\n';
  for await (const { row, article, highlights } of stories) {
    const marks = highlights.map(({ articleId: _id, ...highlight }) => highlight);
    const record = { ...factsOf(row), authorIds: row.authorIds, article, highlights: marks };
    yield `${separator}${JSON.stringify(record)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
