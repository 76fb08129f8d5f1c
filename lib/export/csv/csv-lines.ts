import type { ExportStory } from '@/lib/export/export-story';
import { orderedHighlights } from '@/lib/export/ordered-highlights';
import { csvCell } from './csv-cell';

/**
 * Column → what stands in it. The names, and the way each is written, are Raindrop's where it has the column, so that services
 * which take its files take these.
 */
const columns: Record<string, (story: ExportStory) => string> = {
  title: ({ row }) => row.title,
  note: ({ row }) => row.note ?? '',
  url: ({ row }) => row.url,
  folder: ({ row }) => row.shelf,
  tags: ({ row }) => row.tags.map((tag) => tag.replaceAll(',', ' ')).join(', '),
  created: ({ row }) => row.savedAt,
  excerpt: ({ row }) => row.dek ?? '',
  cover: ({ row }) => row.leadSrc ?? '',
  highlights: highlightTexts,
  favorite: ({ row }) => String(row.favouriteAt !== undefined),
  authors: ({ row }) => row.authorNames.join('; '),
  site: ({ row }) => row.siteName,
  section: ({ row }) => row.section ?? '',
  published: ({ row }) => row.publishedAt ?? '',
  read: ({ row }) => row.finishedAt ?? '',
  progress: ({ row }) => String(Math.round((row.finishedAt ? 1 : (row.place?.share ?? 0)) * 100)),
  language: ({ row }) => row.language ?? '',
  words: ({ row }) => String(row.wordCount ?? ''),
};

/** The stories as a table, one row each, below the names of the columns. Begins with the mark by which Excel knows UTF-8. */
export async function* csvLines(stories: AsyncIterable<ExportStory>): AsyncGenerator<string> {
  yield `\uFEFF${line(Object.keys(columns))}`;
  for await (const story of stories) yield line(Object.values(columns).map((cell) => cell(story)));
}

function line(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Each passage with its note below it, as Raindrop writes them. */
function highlightTexts(story: ExportStory): string {
  return orderedHighlights(story)
    .map(({ quote, note }) => [`Highlight:${quote}`, note && `Note:${note}`].filter(Boolean).join('\n'))
    .join('\n\n');
}
