import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

describe.each(articleFixtures('seed-'))('one click on $name', ({ expected, html }) => {
  let popup: Page;
  beforeAll(async () => {
    popup = await lede.click(await lede.visit({ url: expected.sourceUrl, html }));
  });

  it('shows the headline and the whole text, and nothing else in the text', async () => {
    expect(await textsOf(popup, '.story h1')).toEqual([expected.title]);
    expect(await textsOf(popup, '.text > *')).toEqual(expected.text);
  });

  it('shows the picture with caption and credit apart', async () => {
    expect(await textsOf(popup, 'header .caption')).toEqual([expected.lead?.caption]);
    expect(await textsOf(popup, 'header .credit')).toEqual([expected.lead?.credit]);
    expect(await popup.$$eval('header figure img', (images) => images.map((image) => image.src))).toEqual([
      expected.lead?.src,
    ]);
  });

  it('shows who wrote it', async () => {
    const [author] = expected.authors ?? [];
    expect(await textsOf(popup, '.author-card h2')).toEqual([author?.name]);
    expect(await textsOf(popup, '.author-role')).toEqual([author?.role]);
    expect(await textsOf(popup, '.author-bio')).toEqual([author?.bio]);
    expect(await popup.$eval('.author-card h2 a', (link) => link.href)).toBe(author?.profileUrl);
    expect(await popup.$eval('.author-card img', (image) => image.src)).toBe(author?.avatarUrl);
  });

  it('shows what else to read', async () => {
    const stories = expected.related ?? [];
    expect(await textsOf(popup, '.related-title')).toEqual(stories.map((story) => story.title));
    expect(await textsOf(popup, '.related-teaser')).toEqual(stories.map((story) => story.teaser));
    expect(await popup.$$eval('.related a', (links) => links.map((link) => link.href))).toEqual(
      stories.map((story) => story.url),
    );
  });

  it('leaves the furniture of the page out', async () => {
    const shown = (await textsOf(popup, '.story h1, .dek, figure, .text, .authors, .related')).join('\n');
    expect(expected.nowhere?.filter((phrase) => shown.includes(phrase))).toEqual([]);
  });

  it('keeps it: on disk, in the library, and in the reader', async () => {
    await popup.waitForSelector('.save-state.saved');
    const library = await lede.openOwnPage('library.html');
    await library.waitForSelector('.row');
    const row = (await readRows(library, 'articles')).find((article) => article['url'] === expected.url);
    expect(row).toMatchObject({ title: expected.title });
    expect(await readRows(library, 'contents')).toContainEqual(
      expect.objectContaining({ id: row?.['id'], article: expect.objectContaining({ url: expected.url }) }),
    );
    expect(await textsOf(library, '.row-title')).toContain(expected.title);

    await library.$eval(`.row a[href$="${String(row?.['id'])}"]`, (link) => link.click());
    await library.waitForSelector('article.story');
    expect(await textsOf(library, '.text > *')).toEqual(expected.text);
  });
});
