import type { Page } from '@/lib/extract/page/page';

export function findSection(page: Page): string | undefined {
  return page.metas.find('article:section') ?? page.story?.section;
}

/** Topic words, each once. */
export function findTags(page: Page): string[] {
  const tags = page.metas.all('article:tag').flatMap((tag) => tag.split(','));
  const words = tags.length ? tags : (page.story?.keywords ?? []);
  return [...new Set(words.map((word) => word.trim()).filter((word) => word && word.length < 60))].slice(
    0,
    30,
  );
}
