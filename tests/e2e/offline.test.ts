import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSample, type SampleServer } from '@/scripts/start/serve-sample';
import { en as words } from '@/lib/words/en';
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

const text =
  'The boats of the bay went out again this morning, one after the other, and nobody on the quay said a word about the winter that had kept them in. ';
const story = () => ({
  url: new URL('/boats', sample.url).href,
  html: `<!doctype html><html lang="en"><title>Boats</title><body><article><h1>The boats go out again</h1>
    <figure><img src="/harbour.jpg" alt="The harbour" width="640" height="400"><figcaption>The harbour of the bay.</figcaption></figure>
    <p>${text}</p><p>${text}They did not look back.</p><p>${text}By noon the bay was empty.</p></article>`,
});

it('has the whole story without a network, says which picture did not come, and shows it when the network is back', async () => {
  const reader = await lede.keepAndOpen(story());
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
