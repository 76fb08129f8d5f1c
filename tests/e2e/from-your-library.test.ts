import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { saveStories } from '@/tests/support/library-care';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

const url = (name: string) => `https://courier.example/${name}`;
const story = (name: string, texts: string[], members: Partial<Article> = {}) =>
  anArticle({
    url: url(name),
    sourceUrl: url(name),
    title: name,
    publishedAt: '2026-03-02',
    authors: [{ name: 'Ida Quist', kind: 'person' }],
    blocks: blocks(...texts.map(paragraph)),
    ...members,
  });

const agency = [
  'Ships wait off the coast. The port master Marlow said that Odesa would open the grain lane again.',
  'Engineer Okafor, who cleared the lane, said Odesa was safe.',
];
const saved = [
  story('Odesa clears the lane', agency, { publishedAt: '2026-03-01', authors: [] }),
  story('Grain lane is open', agency, {
    authors: [],
    site: { name: 'Evening Post', domain: 'post.example' },
  }),
  story('Rain again', ['The rain fell on the hills and on the town, and nobody minded.']),
  story('Frost', ['The vineyards had a cold night, as the growers had feared.']),
];
const paragraphs = [
  'At dawn the first ship left. From Odesa, port master Marlow waved; beside her stood Okafor, and the lane lay still.',
  'Nobody in Odesa had slept. Marlow would not say when the next ship leaves the lane, and Okafor would not guess.',
  'The crew had waited for nine months, and the families on the quay had counted the weeks with them; a band played, badly.',
  'What comes next is a question of weather, of insurance, and of patience, as the owners of the fleet put it in a short note.',
];

it('shows what the library has on the same: reasons in words, one text once, a click away', async () => {
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.library');
  const answers = await saveStories(library, saved);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  await library.close();

  const html = `<!doctype html><html lang="en"><title>First ship leaves Odesa</title>
    <meta name="author" content="Ida Quist"><meta property="article:published_time" content="2026-03-02T06:00:00Z">
    <article><h1>First ship leaves Odesa</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const popup = await lede.click(await lede.visit({ url: url('first-ship'), html }));
  await popup.waitForSelector('.matches');
  expect(await textsOf(popup, '.match-title')).toHaveLength(1);
  const [reasons] = await textsOf(popup, '.match-reasons');
  expect(reasons).toMatch(/^Same names: (?=.*Odesa)(?=.*Marlow)(?=.*Okafor).*; (same day|a day apart)$/);
  expect(await textsOf(popup, '.match-copies')).toHaveLength(1);
  await popup.close();

  const reader = await lede.keepAndOpen({ url: url('first-ship'), html });
  await reader.waitForSelector('.matches');
  // After the publisher's own, before what was left out.
  const order = await reader.$$eval('.story > footer > *', (parts) => parts.map((part) => part.className));
  expect(order.indexOf('matches')).toBeGreaterThan(order.indexOf('authors'));
  expect(await textsOf(reader, '.author-others')).toEqual(['2 more by Ida Quist in your library']);

  const opened = lede.browser.waitForTarget((target) => target.opener() === reader.target());
  await reader.click('.matches li > a');
  const page = await (await opened).asPage();
  await page.waitForSelector('article.story');
  expect(await textsOf(page, '.story h1')).toEqual(await textsOf(reader, '.match-title'));
});

it('asks the library only when the text stands', async () => {
  const page = await lede.showInReader(story('Last ship', paragraphs));
  let textWasThere: boolean | undefined;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = async () => {
      if (request.url().includes('watch-search')) textWasThere = (await page.$('.story .text p')) !== null;
      await request.continue();
    };
    void answer();
  });
  await page.reload();
  await page.waitForSelector('.matches');
  expect(textWasThere).toBe(true);
});
