import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import type { ExportFormat } from '@/lib/export/export-format';
import type { ExportStory } from '@/lib/export/export-story';
import { writeExport } from '@/lib/export/write-export';
import { listKeys } from '@/lib/library/rows/list-keys';
import { rowOf } from '@/lib/library/rows/row-of';
import { shelfOf } from '@/lib/library/rows/shelf-of';
import type { SavedArticle } from '@/lib/library/tables';
import { anArticle } from './an-article';

type Facts = Partial<
  Pick<SavedArticle, 'tags' | 'note' | 'favouriteAt' | 'archivedAt' | 'finishedAt' | 'place'>
>;

/** A story as the library hands it out to be exported. */
export function aStory(
  members: Partial<Article> = {},
  facts: Facts = {},
  highlights: Highlight[] = [],
): ExportStory {
  const article = anArticle(members);
  const savedAt = '2026-03-03T09:00:00.000Z';
  const known = rowOf(article, {
    id: 'story-1',
    savedAt,
    updatedAt: savedAt,
    tags: [],
    authorIds: [],
    ...facts,
  });
  const row = { ...known, shelf: shelfOf(known) };
  return { row: { ...row, lists: listKeys(row) }, article, highlights };
}

export function aHighlight(quote: string, members: Partial<Highlight> = {}): Highlight {
  return {
    id: `mark-${quote}`,
    articleId: 'story-1',
    block: 'none',
    quote,
    prefix: '',
    suffix: '',
    colour: 'yellow',
    at: '2026-03-03T10:00:00.000Z',
    ...members,
  };
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

/** The file that these stories make. */
export async function exported(format: ExportFormat, stories: readonly ExportStory[]): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  await writeExport(
    format,
    each(stories),
    new WritableStream({ write: (chunk) => void chunks.push(chunk.slice()) }),
    { madeAt: new Date('2026-03-04T12:00:00Z'), title: 'Lede library' },
  );
  return new Blob(chunks);
}
