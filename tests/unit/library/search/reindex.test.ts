import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/library/database';
import { startWork } from '@/lib/library/journal/journal';
import { checkIndex } from '@/lib/library/search/check-index';
import { searchLibrary } from '@/lib/library/search/search-library';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { keepArticle } from './keep-article';

beforeEach(async () => {
  await database.delete();
  await database.open();
  for (let index = 0; index < 120; index++)
    await keepArticle(
      `${index}`,
      anArticle({ title: `Story ${index}`, blocks: blocks(paragraph(`word${index} common`)) }),
    );
});

const count = async (query: string) => (await searchLibrary(query, { limit: 500 })).hits.length;

const reindex = () => startWork({ key: 'reindex', work: 'reindex' });

async function lost(): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const check = await checkIndex(after);
    found.push(...check.lost);
    after = check.after;
  }
  return found;
}

describe('making the index anew', () => {
  it('finds everything again, piece by piece', async () => {
    await database.termBlocks.clear();
    await database.termBuffer.clear();
    expect(await count('common')).toBe(0);
    expect(await reindex()).toBe(true);
    expect(await count('common')).toBe(120);
    expect(await count('word77')).toBe(1);
    expect(await lost()).toEqual([]);
  });

  it('takes in what was never indexed', async () => {
    await database.articles
      .where('id')
      .equals('7')
      .modify((row) => void delete row.doc);
    expect(await lost()).toEqual(['7']);
    await reindex();
    expect(await count('word7')).toBe(1);
    expect(await lost()).toEqual([]);
  });

  it('notices when the index lost something', async () => {
    expect(await lost()).toEqual([]);
    const { segments = [] } = (await database.termDirectory.get('directory')) ?? {};
    const [first] = segments;
    await database.termBlocks
      .where('[segment+last]')
      .between([first?.id, ''], [first?.id, '\uffff'])
      .delete();
    expect(await lost()).toHaveLength(first?.docs ?? 0);
  });
});
