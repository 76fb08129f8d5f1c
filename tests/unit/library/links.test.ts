import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageAddresses, pageKey } from '@/lib/article/page-addresses';
import { database } from '@/lib/library/database';
import { addHighlight } from '@/lib/library/highlights';
import { saveArticle } from '@/lib/library/save-article';
import { searchLibrary } from '@/lib/library/search/search-library';
import { noText } from '@/tests/support/a-story';
import { anArticle } from '@/tests/support/an-article';
import { change, giveTags, setArchived, setFavourite } from '@/tests/support/change-stories';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const years = new Date('2014-05-06T07:00:00Z');
const today = new Date('2026-03-02T08:00:00Z');
function link(url: string, title = url): Promise<string> {
  return saveArticle(anArticle({ ...noText, url, sourceUrl: url, title }), years);
}

const rows = () => database.articles.toArray();

describe('an imported link', () => {
  it('is told from a story: lists know that its text is not here', async () => {
    const id = await link('https://courier.example/story');
    expect(await database.articles.get(id)).toMatchObject({ isLink: true, wordCount: 0 });
  });

  it('becomes the story at the first real click, with its date, tags and shelf, and can be found', async () => {
    const id = await link('https://courier.example/story');
    await giveTags([id], ['Bridges']);
    await setFavourite([id], true, years);
    await setArchived([id], true, years);
    expect(await saveArticle(anArticle(), today)).toBe(id);
    const [row] = await rows();
    expect(row).toMatchObject({
      title: 'Bridge opens a week early',
      tags: ['Bridges'],
      favouriteAt: years.toISOString(),
      archivedAt: years.toISOString(),
      savedAt: years.toISOString(),
      updatedAt: today.toISOString(),
      shelf: 'archived',
    });
    expect(row).not.toHaveProperty('isLink');
    expect(row).not.toHaveProperty('revisionAt');
    expect(await database.revisions.count()).toBe(0);
    expect((await searchLibrary('opened monday', { limit: 5 })).total).toBe(1);
  });

  it.each([
    ['kept before the site had https', 'http://courier.example/story'],
    ['kept with another host', 'https://www.courier.example/story'],
    ['kept with a slash', 'https://courier.example/story/'],
  ])('%s is the same page', async (_name, url) => {
    const id = await link(url);
    expect(await saveArticle(anArticle(), today)).toBe(id);
    expect(await rows()).toHaveLength(1);
    expect((await rows())[0]).toMatchObject({ url: 'https://courier.example/story' });
  });

  it('is found by the address that was opened, when the page calls itself something else', async () => {
    const id = await link('https://courier.example/?p=812');
    const read = anArticle({ sourceUrl: 'https://courier.example/?p=812&utm_source=x' });
    expect(await saveArticle(read, today)).toBe(id);
  });

  it('gives what it has to a story that is there already, and goes', async () => {
    const story = await saveArticle(anArticle(), today);
    await giveTags([story], ['bridges']);
    const old = await link('http://courier.example/story/');
    await giveTags([old], ['Bridges', 'Tolls']);
    await setFavourite([old], true, years);
    const quote = { block: 'imported', quote: 'opened on Monday', prefix: '', suffix: '' };
    await addHighlight({ ...quote, articleId: old, colour: 'yellow' });
    await saveArticle(anArticle(), today);
    expect(await rows()).toMatchObject([
      {
        id: story,
        tags: ['bridges', 'Tolls'],
        favouriteAt: years.toISOString(),
        savedAt: years.toISOString(),
      },
    ]);
    expect(await database.contents.count()).toBe(1);
    expect(await database.highlights.toArray()).toMatchObject([{ articleId: story }]);
    expect(await database.counts.get('all')).toMatchObject({ count: 1 });
  });

  it('stays in the bin when the page is read under another address, and comes out of it under its own', async () => {
    const old = await link('http://courier.example/story/');
    await setFavourite([old], true, years);
    await change([old], { kind: 'binned', on: true }, years);
    // Something else without a text, so that links are asked for.
    await link('https://courier.example/other');
    const story = await saveArticle(anArticle(), today);
    expect(story).not.toBe(old);
    expect(await database.articles.get(story)).not.toHaveProperty('favouriteAt');
    expect(await database.articles.get(old)).toMatchObject({ removedAt: years.toISOString() });
    expect(await saveArticle(anArticle({ url: 'http://courier.example/story/' }), today)).toBe(old);
    expect(await database.articles.get(old)).toMatchObject({
      favouriteAt: years.toISOString(),
      shelf: 'unread',
    });
  });

  it('never takes the place of a text', async () => {
    const story = await saveArticle(anArticle({ completeness: 'cut' }), today);
    await link('https://courier.example/story');
    expect((await database.contents.get(story))?.article.blocks).toHaveLength(1);
    expect((await rows())[0]).not.toHaveProperty('isLink');
  });

  it('of another page stays what it is', async () => {
    await link('https://courier.example/other');
    await link('https://courier.example/story?page=2');
    await saveArticle(anArticle(), today);
    expect(await rows()).toHaveLength(3);
  });
});

describe('the addresses of one page', () => {
  it('differ in https, www and the last slash, and share a key', () => {
    expect(pageAddresses('https://www.courier.example/a?b=1')).toEqual([
      'https://www.courier.example/a?b=1',
      'https://courier.example/a?b=1',
      'https://courier.example/a/?b=1',
      'https://www.courier.example/a/?b=1',
      'http://courier.example/a?b=1',
      'http://courier.example/a/?b=1',
      'http://www.courier.example/a?b=1',
      'http://www.courier.example/a/?b=1',
    ]);
    expect(pageKey('http://courier.example/a/')).toBe(pageKey('https://www.courier.example/a'));
    expect(pageKey('https://courier.example/a')).not.toBe(pageKey('https://courier.example/b'));
  });

  it('leave a host alone that is called www', () => {
    expect(pageAddresses('https://www.example/')).toContain('https://www.www.example/');
  });
});
