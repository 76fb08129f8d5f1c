import { download } from '@/entrypoints/downloads/download';
import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import type { SavedArticle } from '@/lib/library/watch';

/** What one story can be saved as; each is loaded when it is asked for. */
export type StoryFormat = 'markdown' | 'epub' | 'json';

interface Story {
  row: SavedArticle;
  article: Article;
  highlights: Highlight[];
}

const types = { markdown: 'text/markdown', epub: 'application/epub+zip', json: 'application/json' };
const endings = { markdown: '.md', epub: '.epub', json: '.json' };

/** Hands one story to the person as a file. Resolves to the file's name. */
export async function saveStory(format: StoryFormat, story: Story): Promise<string> {
  const { title, site } = story.article;
  const { FileNames } = await import('@/lib/files/file-name');
  const name = new FileNames().take(title, endings[format], site.domain);
  download(new Blob(await contentOf(format, story), { type: types[format] }), name);
  return name;
}

async function contentOf(format: StoryFormat, story: Story): Promise<BlobPart[]> {
  if (format === 'markdown') {
    const { storyMarkdown } = await import('@/lib/export/markdown/story-markdown');
    return [storyMarkdown(story)];
  }
  const { writeExport } = await import('@/lib/export/write-export');
  const chunks: BlobPart[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk) });
  await writeExport(format, only(story), sink, { madeAt: new Date(), title: story.article.title });
  return chunks;
}

// oxlint-disable-next-line require-await
async function* only<T>(value: T): AsyncGenerator<T> {
  yield value;
}
