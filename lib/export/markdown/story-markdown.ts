import type { ExportStory } from '@/lib/export/export-story';
import { orderedHighlights } from '@/lib/export/ordered-highlights';
import { articleMarkdown } from '@/lib/share/article-markdown';
import { frontMatter } from './front-matter';

/** A story as a note: its facts as front matter, then what `articleMarkdown` makes of it, highlights as quotes at the end. */
export function storyMarkdown(story: ExportStory): string {
  return `${frontMatter(story)}\n${articleMarkdown(story.article, orderedHighlights(story))}`;
}
