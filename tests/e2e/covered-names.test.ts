import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { startLedeInFirefox } from '@/tests/support/lede-in-firefox';

// A browser finds elements and frames of a page under their names among its globals. Chromium (156) hangs the extension's API on what
// is called 'chrome' and 'browser' there, and where that is a frame our script has none at all.
const [story] = articleFixtures('seed-no-classes');
const { title } = story?.expected ?? {};
const covered = {
  frames: '<iframe name=browser></iframe><iframe name=chrome></iframe>',
  'a frame within a frame': `<iframe name=browser srcdoc="<iframe name=runtime srcdoc='<a id=id></a><embed name=sendMessage>'></iframe>"></iframe>`,
  'forms and their fields':
    '<form name=browser><input name=runtime id=x></form><form name=chrome><input name=runtime id=x></form>',
  pictures: '<img name=browser><img name=chrome>',
  'anything else we speak to': [
    'document',
    'location',
    'crypto',
    'console',
    'self',
    'URL',
    'readPage',
    'Promise',
    'setTimeout',
    'performance',
  ]
    .map((name) => `<iframe name=${name}></iframe><a id=${name}></a>`)
    .join(''),
};
/** The story with such names in it. Frames are there before the click: a page that is still loading would be waited for. */
const pageWith = (names: string) => story?.html.replace('</body>', `${names}</body>`) ?? '';

describe('a page whose names cover what the extension speaks through', () => {
  let lede: Lede;
  beforeAll(async () => {
    lede = await startLede({ inPrivateWindows: true });
  });
  afterAll(() => lede.close());

  it.each(Object.entries(covered))('is read and kept in Chromium: %s', async (name, names) => {
    // Of its own site, whose word on the story's address the others do not take.
    const address = `https://${name.replaceAll(' ', '-')}.example/boats`;
    const page = await lede.visit({ url: address, html: pageWith(names) });
    const popup = await lede.click(page);
    expect(await textsOf(popup, '.story h1, .notice h1')).toEqual([title]);
    await popup.waitForSelector('.save-state.saved');
    const rows = await readRows(popup, 'articles');
    expect(rows.filter((row) => row['url'] === address)).toHaveLength(1);
    await popup.close();
    await page.close();
  });

  it('is kept from a private window only when the person asks', async () => {
    const address = 'https://private.example/boats';
    const page = await lede.visitPrivately({ url: address, html: pageWith(covered.frames) });
    const popup = await lede.click(page);
    await popup.waitForSelector('.warning');
    expect(await textsOf(popup, '.warning')).toEqual([
      expect.stringContaining(words.saveFailed['private-window']),
    ]);
    const kept = async () =>
      (await readRows(popup, 'articles')).filter((row) => row['url'] === address).length;
    expect(await kept()).toBe(0);
    await popup.click('.warning button');
    await popup.waitForSelector('.save-state.saved');
    expect(await kept()).toBe(1);
  });
});

it('is read and kept in Firefox too', async () => {
  const html = pageWith(covered.frames + covered['forms and their fields']);
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const lede = await startLedeInFirefox();
  try {
    const reader = await lede.read(`http://127.0.0.1:${(server.address() as AddressInfo).port}/boats`);
    expect(await textsOf(reader, '.story h1')).toEqual([title]);
  } finally {
    await lede.close();
    server.close();
  }
});
