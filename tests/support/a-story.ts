import type { Article } from '@/lib/article/article';
import type { ImportedStory } from '@/lib/article/imported-story';
import { anArticle } from './an-article';

/** What an article is without its text. */
export const noText = {
  blocks: [],
  wordCount: 0,
  readingMinutes: { low: 0, high: 0 },
  completeness: 'none',
} as const satisfies Partial<Article>;

/** A link out of a file, saved years ago; a test names what matters to it. */
export function aLink(url: string, members: Partial<ImportedStory> = {}): ImportedStory {
  return {
    article: anArticle({ ...noText, url, sourceUrl: url, title: url }),
    savedAt: '2014-05-06T07:00:00.000Z',
    tags: [],
    highlights: [],
    ...members,
  };
}

/** The same with a text. */
export function aStory(
  url: string,
  members: Partial<ImportedStory> = {},
  article: Partial<Article> = {},
): ImportedStory {
  return { ...aLink(url, members), article: anArticle({ url, sourceUrl: url, ...article }) };
}
