import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const url = 'https://courier.example/long-story';

/** A story of forty paragraphs; `before` stand in front of them. */
const story = (
  before: string[] = [],
) => `<!doctype html><html lang="en"><title>A long walk</title><body><article>
  <h1>A long walk along the river</h1>${[...before, ...paragraphs].map((text) => `<p>${text}</p>`).join('')}</article>`;
const paragraphs = Array.from(
  { length: 40 },
  (_, i) =>
    `Mile ${i + 1} of the walk went past the mill of number ${i + 1}, where the miller, who had been told of us, stood at the gate and pointed down the river without a word.`,
);

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

it('keeps the place in tab and popup, in the list, and when the story was updated', async () => {
  const reader = await lede.keepAndOpen({ url, html: story() });
  await goTo(reader, 'Mile 20 ');
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.row-progress');
  expect((await textsOf(library, '.row-progress'))[0]).toMatch(/^(4|5|6)\d% read$/);

  await reader.reload();
  await reader.waitForSelector('article.story');
  await expectAtTop(reader, 'Mile 20 ');
  await reader.close();

  const updated = story([
    'Updated: the mill of the first mile was closed on Sunday, the council said in a short note.',
  ]);
  const popup = await lede.click(await lede.visit({ url, html: updated }));
  expect(await textsOf(popup, '.text > p:first-child')).toEqual([expect.stringMatching(/^Updated/)]);
  await expectAtTop(popup, 'Mile 20 ');
});

it('counts the story as read when its end was in sight', async () => {
  const reader = await lede.keepAndOpen({ url: 'https://courier.example/another', html: story() });
  await reader.evaluate(() =>
    document.querySelector('.text > :last-child')?.scrollIntoView({ block: 'end' }),
  );
  const library = await lede.openOwnPage('library.html');
  await library.waitForFunction(() => document.querySelector('.row-progress')?.textContent === 'Read');
  expect((await textsOf(library, '.row-progress'))[0]).toBe('Read');
});

it('keeps the place when the text is set larger, smaller or in another face, in tab and popup', async () => {
  const source = { url: 'https://courier.example/larger', html: story() };
  const reader = await lede.keepAndOpen(source);
  const popup = await lede.click(await lede.visit(source));
  for (const page of [popup, reader]) {
    await page.bringToFront();
    await goTo(page, 'Mile 20 ');
    const size = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'));
    for (const [keys, reached] of [
      ['+++++', '24px'],
      ['-----', '19px'],
    ] as const) {
      await page.keyboard.type(keys);
      await expect.poll(size).toBe(reached);
      await expectAtTop(page, 'Mile 20 ');
    }
    await page.click('.appearance summary');
    for (const face of ['legible', 'serif']) {
      await page.click(`[data-choice=${face}] input`);
      await page.waitForFunction((one) => document.documentElement.dataset['face'] === one, {}, face);
      await page.evaluate(() => document.fonts.ready);
      await expectAtTop(page, 'Mile 20 ');
    }
  }
});

it('comes back from a note on the story to where it was begun, and counts nothing as read by it', async () => {
  const reader = await lede.keepAndOpen({ url: 'https://courier.example/noted', html: story() });
  await goTo(reader, 'Mile 20 ');
  await reader.keyboard.down('Shift');
  await reader.keyboard.press('C');
  await reader.keyboard.up('Shift');
  await reader.waitForSelector('.story-note textarea:focus');
  // Longer than the scrolling must rest.
  await new Promise((resolve) => setTimeout(resolve, 700));
  await reader.keyboard.press('Escape');
  await expectAtTop(reader, 'Mile 20 ');
  const row = async () =>
    (await readRows(reader, 'articles')).find((one) => one['url'] === 'https://courier.example/noted');
  await expect.poll(async () => ((await row())?.['place'] as { quote?: string })?.quote).toMatch(/^Mile 20 /);
  expect((await row())?.['finishedAt']).toBeUndefined();
});

async function goTo(page: Page, start: string): Promise<void> {
  await page.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('.text > p')].find((p) =>
      p.textContent?.startsWith(text),
    );
    paragraph?.scrollIntoView();
  }, start);
}

/** The paragraph that begins so is the first one in sight below the bar. */
async function expectAtTop(page: Page, start: string): Promise<void> {
  await page.waitForFunction(
    (text) => {
      const edge = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
      const first = [...document.querySelectorAll('.text > p')].find(
        (p) => p.getBoundingClientRect().top >= edge - 2,
      );
      return first?.textContent?.startsWith(text);
    },
    // A tab that is not in front draws no frames to poll at.
    { polling: 100 },
    start,
  );
}
