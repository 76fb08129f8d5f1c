import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Author, Picture, RelatedStory } from '@/lib/article/article';

const folder = join(import.meta.dirname, '../fixtures/articles');

export interface ArticleFixture {
  name: string;
  html: string;
  expected: {
    sourceUrl: string;
    url?: string;
    title?: string;
    text?: string[];
    lead?: Partial<Picture>;
    authors?: Partial<Author>[];
    related?: Partial<RelatedStory>[];
    nowhere?: string[];
  };
}

/** The hand-written pages whose name begins so, with what a person read off each. Fails when there is none. */
export function articleFixtures(prefix: string): ArticleFixture[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  if (names.length === 0) throw new Error(`No fixture begins with '${prefix}'.`);
  return names.map((name) => ({
    name,
    html: readFileSync(join(folder, name, 'source.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')),
  }));
}
