import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/library/database';
import { compactIndex, tidyFillingIndex, tidyIndex } from '@/lib/library/search/compact-index';
import { indexTables } from '@/lib/library/search/index-article';
import { indexTexts } from '@/lib/library/search/index-text';
import { indexedTexts } from '@/lib/library/search/indexed-texts';
import { compactTerms } from '@/lib/library/search/merge-segments';
import { searchLibrary } from '@/lib/library/search/search-library';
import { randomFrom } from '@/scripts/random';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { keepArticle } from './keep-article';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const story = (title: string, text: string) => anArticle({ title, blocks: blocks(paragraph(text)) });
const ids = async (query: string) =>
  (await searchLibrary(query, { limit: 1000 })).hits.map((hit) => hit.row.id).toSorted();

describe('the index on disk', () => {
  it('answers the same after its segments were merged, and forgets what is gone', async () => {
    for (let index = 0; index < 300; index++)
      await keepArticle(
        `${index % 200}`,
        story(`Story ${index}`, `word${index} common ${index % 3 ? 'odd' : 'third one'}`),
      );
    await database.articles.bulkDelete(['7', '8']);
    const before = await Promise.all(['common', '"third one"', 'word250', 'word7'].map(ids));
    while (await compactIndex());
    expect(await Promise.all(['common', '"third one"', 'word250', 'word7'].map(ids))).toEqual(before);
    // Of the 200 stories two are deleted; 66 are third ones, one of the two among them.
    expect(before.map((list) => list.length)).toEqual([198, 65, 1, 0]);
  });

  it('joins the pieces of a file when there are many, and the rest when something is saved; all is found at any time', async () => {
    const segments = async () =>
      (await database.termDirectory.get('directory'))?.segments.map(({ docs }) => docs);
    const takeIn = async (piece: number) => {
      for (const id of [`${piece}a`, `${piece}b`]) await keepArticle(id, story('Story', 'common'));
      const docs = await database.transaction('rw', indexTables, async () =>
        indexTexts(
          database,
          [`${piece}a`, `${piece}b`].map((id) => indexedTexts(story(id, 'common'))),
        ),
      );
      await database.articles.update(`${piece}a`, { doc: docs[0] ?? 0 });
      await database.articles.update(`${piece}b`, { doc: docs[1] ?? 0 });
      await tidyFillingIndex();
    };
    for (let piece = 0; piece < 15; piece++) await takeIn(piece);
    expect(await segments()).toEqual(Array.from({ length: 30 }, () => 2));
    expect(await ids('common')).toHaveLength(30);
    await takeIn(15);
    expect(await segments()).toEqual([64]);
    for (let piece = 16; piece < 20; piece++) await takeIn(piece);
    expect(await segments()).toEqual([64, 2, 2, 2, 2, 2, 2, 2, 2]);
    // The background dies after one step: what was merged is not deleted yet.
    await compactIndex();
    expect(await segments()).toEqual([64, 16]);
    expect(await ids('common')).toHaveLength(40);
    await tidyIndex();
    expect(await ids('common')).toHaveLength(40);
    expect(new Set((await database.termBlocks.toArray()).map((block) => block.segment)).size).toBe(2);
  });

  it('leaves nothing of what was merged when the background died before it was deleted', async () => {
    for (let index = 0; index < 6; index++)
      await database.transaction('rw', indexTables, async () =>
        indexTexts(database, [indexedTexts(story(`Story ${index}`, `word${index} common`))]),
      );
    await database.transaction('rw', indexTables, async () =>
      compactTerms(database, () => Promise.resolve(new Set())),
    );
    const segments = async () => new Set((await database.termBlocks.toArray()).map(({ segment }) => segment));
    expect((await database.termDirectory.get('directory'))?.segments).toHaveLength(1);
    expect((await segments()).size).toBe(7);
    await tidyIndex();
    const [only] = (await database.termDirectory.get('directory'))?.segments ?? [];
    expect(await segments()).toEqual(new Set([only?.id]));
  });

  it('answers the same after each step of a merge, whichever words were moved', async () => {
    const random = randomFrom(3);
    const word = () =>
      `${'abcdefghijklmnopqrstuvwxyz'.charAt(Math.floor(random() * 26))}${Math.floor(random() * 4000)}`;
    for (let piece = 0; piece < 4; piece++) {
      const made = Array.from({ length: 60 }, (_, index) => ({
        id: `${piece}-${index}`,
        article: story('Story', `alpha zulu ${Array.from({ length: 120 }, word).join(' ')} omega`),
      }));
      for (const { id, article } of made) await keepArticle(id, article);
      const docs = await database.transaction('rw', indexTables, async () =>
        indexTexts(
          database,
          made.map(({ article }) => indexedTexts(article)),
        ),
      );
      for (const [index, { id }] of made.entries())
        await database.articles.update(id, { doc: docs[index] ?? 0 });
    }
    await database.articles.bulkDelete(['0-3', '2-7']);
    const queries = ['alpha', 'alpha omega', '"alpha zulu"', 'b17', 'm1', 'story -zulu', 'x', '"omega"'];
    const answers = () =>
      Promise.all(
        queries.map(async (query) =>
          (await searchLibrary(query, { limit: 1000, typing: true })).hits
            .map((hit) => hit.row.id)
            .toSorted(),
        ),
      );
    const before = await answers();
    expect(before.map((list) => list.length > 0)).toEqual([true, true, true, true, true, false, true, true]);
    const blockCount = () => database.termBlocks.count();
    const [many, steps] = [await blockCount(), [] as number[]];
    while (await compactIndex(4, 8)) {
      expect(await answers()).toEqual(before);
      steps.push(await blockCount());
    }
    expect(steps.length).toBeGreaterThan(8);
    // What was moved is deleted as the merge goes on.
    expect(Math.max(...steps)).toBeLessThan(many * 1.4);
    expect((await database.termDirectory.get('directory'))?.segments).toHaveLength(1);
    expect(await blockCount()).toBeLessThan(many);
    // Noted step by step: what too many texts have to tell anything.
    const notes = (await database.termLengths.toArray()).map(({ frequent = '' }) => frequent.split('\n'));
    expect(notes.map((lines) => lines.map((line) => line.split(' ')[1]))).toEqual([
      expect.arrayContaining(['alpha', 'omega', 'story', 'zulu']),
    ]);
  });

  it('stays a few segments and some rows however much is saved', async () => {
    for (let index = 0; index < 300; index++)
      await keepArticle(`${index}`, story(`Story ${index}`, `word${index} common`));
    while (await compactIndex());
    expect((await database.termDirectory.get('directory'))?.segments.length).toBeLessThan(8);
    expect(await database.termBuffer.count()).toBeLessThan(16);
    expect(await database.termLengths.count()).toBe(
      (await database.termDirectory.get('directory'))?.segments.length,
    );
    const segments = new Set((await database.termBlocks.toArray()).map((block) => block.segment));
    expect(segments).toEqual(
      new Set((await database.termDirectory.get('directory'))?.segments.map(({ id }) => id)),
    );
  });
});
