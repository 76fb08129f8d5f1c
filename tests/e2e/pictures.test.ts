import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSample, type SampleServer } from '@/scripts/start/serve-sample';
import { en as words } from '@/lib/words/en';
import { anArticle, blocks } from '@/tests/support/an-article';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
let sample: SampleServer;
beforeAll(async () => {
  sample = await serveSample();
  lede = await startLede();
});
afterAll(async () => {
  await lede.close();
  sample.server.close();
});

const isOpen = (page: Page) => page.$$eval('.lightbox[open]', (dialogs) => dialogs.length === 1);

const figure = (name: string) =>
  `<figure><img src="/${name}.jpg" alt="${name}" width="640" height="400"><figcaption>The ${name} of the bay. (Jo Ek/Courier)</figcaption></figure>`;
const text =
  'The boats of the bay went out again this morning, one after the other, and nobody on the quay said a word about the winter that had kept them in. ';
const twoPictures = `${figure('harbour')}<p>${text}</p><p>${text}They did not look back.</p>
    ${figure('minesweeper')}<p>${text}By noon the bay was empty.</p>`;
const onePicture = `${figure('harbour')}<p>${text}</p><p>${text}They did not look back.</p><p>${text}By noon the bay was empty.</p>`;
const story = (body = twoPictures) => ({
  url: new URL('/boats', sample.url).href,
  html: `<!doctype html><html lang="en"><title>Boats</title><body><article><h1>The boats go out again</h1>
    ${body}</article>`,
});

it('enlarges a picture with its caption and credit, and Escape gives the story back where it was', async () => {
  const reader = await lede.keepAndOpen(story());
  await reader.bringToFront();
  await reader.focus('header .enlarge');
  await reader.keyboard.press('Enter');
  await reader.waitForSelector('.lightbox[open] img');
  expect(await textsOf(reader, '.lightbox .caption')).toEqual(['The harbour of the bay.']);
  expect(await textsOf(reader, '.lightbox .credit')).toEqual(['Jo Ek/Courier']);
  await reader.keyboard.press('Escape');
  await reader.waitForSelector('.lightbox[open]', { hidden: true });
  expect(await reader.evaluate(() => document.activeElement?.className)).toBe('enlarge');
});

it('goes from picture to picture with the arrows and stops at the ends', async () => {
  const reader = await lede.keepAndOpen(story());
  await reader.bringToFront();
  await reader.click('header .enlarge');
  const now = () => reader.$eval('.lightbox img', (image) => image.src);
  await reader.waitForSelector('.lightbox[open] img');
  await reader.keyboard.press('ArrowRight');
  await reader.waitForFunction(() =>
    document.querySelector<HTMLImageElement>('.lightbox img')?.src.endsWith('/minesweeper.jpg'),
  );
  await reader.keyboard.press('ArrowRight');
  expect(await now()).toMatch(/minesweeper\.jpg$/);
  await reader.keyboard.press('ArrowLeft');
  await reader.waitForFunction(() =>
    document.querySelector<HTMLImageElement>('.lightbox img')?.src.endsWith('/harbour.jpg'),
  );
  expect(await isOpen(reader)).toBe(true);
});

it('has the whole story without a network, says which picture did not come, and shows it when the network is back', async () => {
  const reader = await lede.keepAndOpen(story(onePicture));
  await reader.bringToFront();
  await reader.setCacheEnabled(false);
  await reader.setOfflineMode(true);
  await reader.reload();
  await reader.waitForSelector('.picture-lost');
  expect(await textsOf(reader, '.picture-lost')).toEqual([words.article.pictureLost]);
  expect(await textsOf(reader, '.story h1')).toEqual(['The boats go out again']);
  expect(await textsOf(reader, '.story p:last-of-type')).toContain(`${text}By noon the bay was empty.`);

  await reader.setOfflineMode(false);
  await reader.waitForFunction(() => {
    const picture = document.querySelector<HTMLImageElement>('.enlarge:not([hidden]) img');
    return picture?.complete === true && picture.naturalWidth > 0;
  });
  expect(await textsOf(reader, '.picture-lost')).toEqual([]);
});

it('shows an enlarged picture however much is said about it', async () => {
  const said = 'The harbour of the bay on the day when the boats came home. '.repeat(60);
  const pictures = [{ src: new URL('/harbour.jpg', sample.url).href, alt: '', caption: said }];
  const reader = await lede.showInReader(anArticle({ blocks: blocks({ kind: 'figure', pictures }) }));
  for (const size of [
    { width: 1000, height: 700 },
    { width: 340, height: 600 },
  ]) {
    await reader.setViewport(size);
    // Of a size that nobody told: it has none until it comes.
    await reader.waitForSelector('.enlarge', { visible: true });
    await reader.click('.enlarge');
    await reader.waitForSelector('.lightbox[open] img');
    await reader.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('.lightbox img')?.naturalWidth ?? 0) > 0,
    );
    const [picture, keys] = await reader.evaluate(() =>
      ['.lightbox img', '.lightbox-keys'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect().toJSON(),
      ),
    );
    expect(picture.height).toBeGreaterThan(150);
    expect(keys.bottom).toBeLessThanOrEqual(size.height);
    await reader.keyboard.press('Escape');
    await reader.waitForSelector('.lightbox[open]', { hidden: true });
  }
});
