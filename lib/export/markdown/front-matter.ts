import type { ExportStory } from '@/lib/export/export-story';
import { findObsidianTag } from './obsidian-tag';
import { yamlText } from './yaml-text';

/**
 * What stands above a story's text as YAML. The names, and how each is written, are those of Obsidian Web Clipper's own template
 * (title, source, author, published, created, description, tags), so that these notes sort among its notes; then what
 * Lede knows besides.
 */
export function frontMatter({ article, row }: ExportStory): string {
  const tags = ['clippings', ...row.tags].flatMap((tag) => findObsidianTag(tag) ?? []);
  const lines = [
    `title: ${yamlText(article.title)}`,
    `source: ${yamlText(article.url)}`,
    ...list(
      'author',
      article.authors.map(({ name }) => `[[${linkable(name)}]]`),
    ),
    ...day('published', article.publishedAt),
    ...day('created', row.savedAt),
    ...(article.dek ? [`description: ${yamlText(article.dek)}`] : []),
    ...list('tags', [...new Set(tags)]),
    ...(row.note ? [`note: ${yamlText(row.note)}`] : []),
    `site: ${yamlText(article.site.name)}`,
    ...(article.language ? [`language: ${yamlText(article.language)}`] : []),
    `shelf: ${row.shelf}`,
    ...day('read', row.finishedAt),
    ...(row.favouriteAt ? ['favourite: true'] : []),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function list(name: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`${name}:`, ...texts.map((text) => `  - ${yamlText(text)}`)];
}

/** As the page printed it: a day needs no zone. */
function day(name: string, iso: string | undefined): string[] {
  const date = iso && /^\d{4}-\d\d-\d\d/.exec(iso)?.[0];
  return date ? [`${name}: ${date}`] : [];
}

/** A name without what would end a link or point into a note. */
function linkable(name: string): string {
  return name
    .replaceAll(/[[\]|#^\\]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
