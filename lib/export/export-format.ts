/**
 * What stories can be written as, besides a backup (lib/library/backup):
 *
 * - 'markdown': a zip of one file a story, for Obsidian and others
 * - 'epub': one book, for readers of books
 * - 'csv': a line a story, for tables, and for other services that take links in
 * - 'bookmarks': a Netscape file, for browsers
 * - 'json': everything, for programs
 */
export const exportFormats = ['markdown', 'epub', 'csv', 'bookmarks', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How a file of the format ends, with the dot. One story as Markdown is no zip. */
export const fileEndings: Record<ExportFormat, string> = {
  markdown: '.zip',
  epub: '.epub',
  csv: '.csv',
  bookmarks: '.html',
  json: '.json',
};
