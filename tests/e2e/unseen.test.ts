import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';

const build = join(import.meta.dirname, '../../.output/chrome-mv3');

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

it('is unseen by the page it reads', async () => {
  const [story] = articleFixtures('seed-no-classes');
  const page = await lede.visit({ url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' });
  // Its icon is on its way.
  await page.waitForNetworkIdle();
  const names = await page.evaluate((extension) => {
    const seen: string[] = [];
    (window as { seen?: string[] }).seen = seen;
    // What a script of ours, or of what it is built with, could say aloud in the page.
    addEventListener('message', ({ data }) => seen.push(`message: ${JSON.stringify(data)}`));
    for (const name of ['content', 'read-page']) {
      document.addEventListener(`${extension}:${name}:wxt:content-script-started`, () => seen.push('wxt'));
    }
    for (const name of [
      'copy',
      'selectionchange',
      'scroll',
      'error',
      'unhandledrejection',
      'securitypolicyviolation',
    ]) {
      addEventListener(name, () => seen.push(`event: ${name}`), true);
    }
    new MutationObserver((records) => {
      for (const { type, target } of records) seen.push(`changed: ${type} of ${target.nodeName}`);
    }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) seen.push(`measured: ${name}`);
    }).observe({ entryTypes: ['resource', 'mark', 'measure'] });
    return Object.getOwnPropertyNames(window);
  }, lede.extension.id);

  const popup = await lede.click(page);
  await popup.waitForSelector('.save-state.saved');
  await popup.close();

  expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual([]);
  expect(await page.evaluate(() => Object.getOwnPropertyNames(window))).toEqual(names);
});

it('answers no page that asks for its files', async () => {
  const page = await lede.visit({ url: 'https://courier.example/', html: '<!doctype html><title>y</title>' });
  const files = ['manifest.json', 'icon-16.png', 'popup.html', 'library.html', 'read-page.js'];
  expect(files.filter((file) => !existsSync(join(build, file)))).toEqual([]);
  const answers = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => `${address} is there`,
            () => 'nothing',
          ),
        ),
      ),
    files.map((file) => `chrome-extension://${lede.extension.id}/${file}`),
  );
  expect(answers).toEqual(files.map(() => 'nothing'));
});
