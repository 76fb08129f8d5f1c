import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import { articleText } from '@/lib/article/article-text';
import { extractArticle } from '@/lib/extract/extract-article';
import { pageFrom } from './page-from';

const FOLDER = 'tests/fixtures/articles';
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What a person read off the fixture. What is not written down is not compared; a list is compared whole. */
interface Expected extends Partial<Omit<Article, 'blocks' | 'related'>> {
  sourceUrl: string;
  /** The lines of the text. */
  text?: string[];
  blocks?: unknown[];
  related?: unknown[];
  /** Phrases that nothing a reader sees may hold: not the text, captions, authors or related stories. */
  nowhere?: string[];
}

test('there are cases to compare', () => expect(cases.length).toBeGreaterThan(2));

describe.each(cases.map((entry) => entry.name))('%s', (name) => {
  const folder = join(FOLDER, name);

  test('has its expected result written down', () => {
    expect(existsSync(join(folder, 'expected.json'))).toBe(true);
  });

  test('is read as a person reads it', () => {
    const { nowhere = [], ...expected } = readExpected(folder);
    const article = extractArticle(readSource(folder), { url: expected.sourceUrl });
    const shown = { ...article, receipt: undefined, sourceUrl: undefined };
    expect({ ...article, text: articleText(article).split('\n') }).toMatchObject(expected);
    expect(nowhere.filter((phrase) => JSON.stringify(shown).includes(phrase))).toEqual([]);
  });

  test('is not changed by reading', () => {
    const page = readSource(folder);
    const before = page.documentElement.outerHTML;
    extractArticle(page, { url: readExpected(folder).sourceUrl });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

function readExpected(folder: string): Expected {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
}

function readSource(folder: string): Document {
  return pageFrom(readFileSync(join(folder, 'source.html'), 'utf8'));
}
