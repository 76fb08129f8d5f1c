import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import { parseArticle } from '@/lib/article/parse-article';
import { database } from './database';
import { openLibrary } from './open/open-library';
import { faultOfRow } from './rows/fault-of-row';
import type { SavedArticle } from './tables';

/** A saved story whole: its row, its text, what is highlighted in it. */
export interface StoryRead {
  row: SavedArticle;
  /** Without blocks when there is no text of it, or none that can be read. */
  article: Article;
  /** Not the deleted ones; oldest first. */
  highlights: Highlight[];
}

/** So many texts are in memory at once. */
const atOnce = 25;

/**
 * The stories with these ids, in their order, a few at a time. What is no longer there, or has a row that cannot be shown, is
 * left out. Each is as it was when it was read; saves may go on meanwhile.
 */
export async function* readStories(ids: readonly string[]): AsyncGenerator<StoryRead> {
  await openLibrary();
  for (let start = 0; start < ids.length; start += atOnce) {
    yield* await readSome(ids.slice(start, start + atOnce));
  }
}

async function readSome(ids: string[]): Promise<StoryRead[]> {
  const { articles, contents, highlights } = database;
  const [rows, texts, marks] = await database.transaction('r', articles, contents, highlights, async () =>
    Promise.all([
      articles.bulkGet(ids),
      contents.bulkGet(ids),
      highlights.where('articleId').anyOf(ids).sortBy('at'),
    ]),
  );
  const marksOf = Map.groupBy(
    marks.filter((mark) => !mark.removedAt),
    (mark) => mark.articleId,
  );
  return rows.flatMap((row, index) => {
    if (!row || faultOfRow(row) !== undefined) return [];
    const parsed = parseArticle(texts[index]?.article);
    const article = parsed.ok ? parsed.article : articleOfRow(row);
    return [{ row, article, highlights: marksOf.get(row.id) ?? [] }];
  });
}

/** What a row alone tells of its article. */
function articleOfRow(row: SavedArticle): Article {
  const { authorNames, dek, language, leadSrc, publishedAt, section, siteDomain, siteName } = row;
  return {
    url: row.url,
    sourceUrl: row.url,
    title: row.title,
    ...(dek && { dek }),
    ...(section && { section }),
    tags: row.topics,
    site: { name: siteName, domain: siteDomain },
    authors: authorNames.map((name) => ({ name, kind: 'person' })),
    ...(publishedAt && { publishedAt }),
    ...(language && { language }),
    direction: row.direction,
    ...(leadSrc && { lead: { src: leadSrc } }),
    blocks: [],
    related: [],
    wordCount: 0,
    readingMinutes: row.readingMinutes,
    completeness: 'doubtful',
    receipt: { bodyFrom: '', keptShare: 0, leftOut: [] },
  };
}
