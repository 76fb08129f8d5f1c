import { expect, test } from 'vitest';
import { findTags } from '@/lib/extract/metadata/find-tags';
import { openPage } from '@/lib/extract/page/page';
import { pageFrom } from './page-from';

function tagsOf({ metas = [], keywords }: { metas?: string[]; keywords?: unknown }): string[] {
  const story = { '@type': 'NewsArticle', headline: 'Forty boats sail', keywords };
  const tags = metas.map((tag) => `<meta property="article:tag" content="${tag}">`).join('');
  const page = pageFrom(`<!doctype html><title>Forty boats sail</title>${tags}
    <script type="application/ld+json">${JSON.stringify(story)}</script><h1>Forty boats sail</h1>`);
  return findTags(openPage(page, 'https://bay.example/1'));
}

test('each topic is told once, from a list or one by one', () => {
  expect(tagsOf({ metas: ['Fishing, Ice', 'Fishing'] })).toEqual(['Fishing', 'Ice']);
  expect(tagsOf({ keywords: 'Fishing; Ice, Boats' })).toEqual(['Fishing', 'Ice', 'Boats']);
  expect(tagsOf({ keywords: ['Fishing', 'Ice'] })).toEqual(['Fishing', 'Ice']);
});

test('a topic with commas of its own stays whole', () => {
  expect(tagsOf({ metas: ['Business, Finance, &amp; Economics'] })).toEqual([
    'Business, Finance, & Economics',
  ]);
});

test('what a topic is filed as is not told with it', () => {
  expect(tagsOf({ keywords: ['Category: Public Service', 'NLP Category: Politics', 'topic: Ice'] })).toEqual([
    'Public Service',
    'Politics',
    'Ice',
  ]);
  expect(tagsOf({ keywords: ['Harbour: No Way Out'] })).toEqual(['Harbour: No Way Out']);
});

test('what only machines read is no topic', () => {
  const keywords = [
    '8ae9ab2d-fe1b-4230-acb8-a59b52877682',
    '@river',
    'editors_pick',
    'stats-team-all-articles',
    'Ice',
  ];
  expect(tagsOf({ keywords })).toEqual(['Ice']);
});
