import type { ExportFile } from '@/lib/export/export-file';
import type { ExportStory } from '@/lib/export/export-story';
import { FileNames } from '@/lib/files/file-name';
import { storyMarkdown } from './story-markdown';

/** A note a story, named by its headline and dated by its save. */
export async function* markdownFiles(stories: AsyncIterable<ExportStory>): AsyncGenerator<ExportFile> {
  const names = new FileNames();
  for await (const story of stories) {
    yield {
      name: names.take(story.article.title, '.md', story.article.site.domain),
      text: storyMarkdown(story),
      at: new Date(story.row.savedAt),
    };
  }
}
