import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { getBackground, type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

it('reads the page from its menu', async () => {
  const [story] = articleFixtures('seed-hashed-classes');
  const page = await lede.visit({ url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' });
  // Headless Chromium has no menus to point at: the click on the item is said to the background, and the right to the page,
  // which the menu would give, comes from a click on the button before.
  await (await lede.click(page)).close();
  const background = await getBackground(lede.browser);
  await background.evaluate(() => {
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (item: object) => void };
    };
    onClicked.dispatch({ menuItemId: 'read' });
  });
  const opened = await lede.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const popup = await opened.asPage();
  await popup.waitForSelector('article.story');
  expect(await textsOf(popup, '.story h1')).toEqual([story?.expected.title]);
  // The item is there: the browser refuses to change one that is not.
  expect(await background.evaluate(() => chrome.contextMenus.update('read', {}).then(() => 'there'))).toBe(
    'there',
  );
});
