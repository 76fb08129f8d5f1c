import { afterAll, beforeAll, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

const url = (name: string) => `https://courier.example/${name}`;
const story = (name: string) =>
  anArticle({
    url: url(name),
    sourceUrl: url(name),
    title: name,
    blocks: blocks(paragraph(`On the ${name}.`)),
  });

it('marks related stories as saved, read or new while one looks, and opens a saved one with one click', async () => {
  const ferry = await lede.showInReader(story('ferry'));
  const reader = await lede.showInReader({
    ...story('harbour'),
    related: ['ferry', 'road'].map((name) => ({ title: name, url: url(name), placement: 'after' as const })),
  });
  // A text that fits the screen is read by being seen.
  await ferry.bringToFront();
  await expect
    .poll(async () => (await readRows(ferry, 'articles')).find((row) => row['url'] === url('ferry')))
    .toHaveProperty('finishedAt');
  await reader.bringToFront();
  await expect.poll(() => textsOf(reader, '.related-mark')).toEqual(['Read', 'New']);
  const road = await lede.showInReader(story('road'));
  await road.close();
  await reader.bringToFront();
  await expect.poll(async () => (await textsOf(reader, '.related-mark'))[1]).toMatch(/Saved|Read/);

  const opened = lede.browser.waitForTarget((target) => target.opener() === reader.target());
  await reader.click('.related li:last-child a');
  const page = await (await opened).asPage();
  await page.waitForSelector('article.story');
  expect(await textsOf(page, '.story h1')).toEqual(['road']);
});
