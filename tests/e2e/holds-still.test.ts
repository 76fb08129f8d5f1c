import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';
import { saveStories, story } from '@/tests/support/library-care';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
  const library = await lede.openOwnPage('library.html');
  await library.waitForSelector('.empty');
  await saveStories(
    library,
    Array.from({ length: 30 }, (_, number) => story(number)),
  );
  await library.waitForSelector('.row');
  await library.close();
});
afterAll(() => lede.close());

/** From now on, where each button, link and field in sight stands, whenever one is not where it first stood. */
async function watchMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    const first = new Map<Element, string>();
    const moved = new Set<string>();
    Object.assign(window, { moved });
    const look = () => {
      for (const one of document.querySelectorAll('.stories :is(button, a, input, select, summary)')) {
        const { left, top } = one.getBoundingClientRect();
        const at = `${Math.round(left)},${Math.round(top)}`;
        const was = first.get(one) ?? at;
        first.set(one, was);
        if (was !== at && one.checkVisibility())
          moved.add(`${one.textContent || one.tagName}: ${was} to ${at}`);
      }
    };
    // At each change, not at each picture of it: how many changes go into one depends on the machine.
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

it.each(['data', 'export', 'import', 'threads', 'sites'])(
  'nothing moves from under the pointer while %s comes up',
  async (view) => {
    for (let time = 0; time < 4; time++) {
      const library = await lede.openOwnPage('library.html');
      await library.waitForSelector('.row');
      await watchMoves(library);
      await library.click(`.shelves a[href*="view=${view}"]`);
      await library.waitForSelector('.view-head ~ *');
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await library.evaluate(() => [...(window as unknown as { moved: Set<string> }).moved])).toEqual(
        [],
      );
      await library.close();
    }
  },
  60_000,
);
