import { afterEach, beforeEach, expect, it } from 'vitest';
import { getBackground, type Lede, startLede } from '@/tests/support/lede-in-chromium';
import { newestSnapshot, saveStories, story } from '@/tests/support/library-care';

let lede: Lede;
beforeEach(async () => {
  lede = await startLede();
});
afterEach(() => lede.close());

it('copies the little that was written since the last snapshot when an update waits to take over', async () => {
  const library = await lede.openOwnPage('library.html');
  const copied = async () => (await newestSnapshot(library))?.articles;
  await saveStories(library, [story(1)]);
  await expect.poll(copied, { timeout: 60_000 }).toBe(1);
  await saveStories(library, [story(2)]);

  const background = await getBackground(lede.browser);
  await background.evaluate(() => {
    const { onUpdateAvailable } = chrome.runtime as unknown as {
      onUpdateAvailable: { dispatch: (details: object) => void };
    };
    onUpdateAvailable.dispatch({ version: '99.0' });
  });
  await expect.poll(copied).toBe(2);
});
