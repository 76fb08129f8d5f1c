import type { Article, Block, BlockContent } from '@/lib/article/article';
import { withBlockIds } from '@/lib/article/block-id';

/** An article that has all that is required and little more; a test names what matters to it. */
export function anArticle(members: Partial<Article> = {}): Article {
  return {
    url: 'https://courier.example/story',
    sourceUrl: 'https://courier.example/story?from=feed',
    title: 'Bridge opens a week early',
    tags: [],
    site: { name: 'The Courier', domain: 'courier.example' },
    authors: [],
    language: 'en',
    direction: 'ltr',
    blocks: blocks(paragraph('The bridge opened on Monday.')),
    related: [],
    wordCount: 5,
    readingMinutes: { low: 1, high: 1 },
    completeness: 'full',
    receipt: { bodyFrom: 'readability', keptShare: 0.5, leftOut: [] },
    ...members,
  };
}

export function blocks(...contents: BlockContent[]): Block[] {
  return withBlockIds(contents.map((content) => ({ ...content, id: '' })));
}

export function paragraph(text: string): BlockContent {
  return { kind: 'paragraph', spans: [{ kind: 'text', text }] };
}
