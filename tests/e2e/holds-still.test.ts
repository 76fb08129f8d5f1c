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

/** In a page: notes from now on where each button, link and field in sight stands, whenever one is not where it first stood. */
function watchMoves(within: string): void {
  const first = new Map<Element, string>();
  const watched = { moved: new Set<string>(), changedAt: performance.now() };
  Object.assign(window, { watched });
  const look = () => {
    watched.changedAt = performance.now();
    for (const one of document.querySelectorAll(`${within} :is(button, a, input, select, summary)`)) {
      const { left, top } = one.getBoundingClientRect();
      const at = `${Math.round(left)},${Math.round(top)}`;
      const was = first.get(one) ?? at;
      first.set(one, was);
      if (was !== at && one.checkVisibility())
        watched.moved.add(`${one.textContent || one.tagName}: ${was} to ${at}`);
    }
  };
  // At each change, not at each picture of it: how many changes go into one depends on the machine.
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What moved, once nothing has changed for a while. */
async function movedIn(page: Page): Promise<string[]> {
  await page.waitForFunction(
    () =>
      performance.now() - (window as unknown as { watched: { changedAt: number } }).watched.changedAt > 400,
  );
  return page.evaluate(() => [...(window as unknown as { watched: { moved: Set<string> } }).watched.moved]);
}

it('nothing moves from under the pointer at the side of the library while it comes up', async () => {
  for (let time = 0; time < 4; time++) {
    const library = await lede.browser.newPage();
    await library.evaluateOnNewDocument(watchMoves, '.shelves');
    await library.goto(`chrome-extension://${lede.extension.id}/library.html`);
    await library.waitForSelector('.shelves a[href*="view=sites"]');
    await library.waitForSelector('.shelves a[href*="view=data"]');
    expect(await movedIn(library)).toEqual([]);
    await library.close();
  }
});

it.each(['data', 'export', 'import', 'threads', 'sites'])(
  'nothing moves from under the pointer while %s comes up',
  async (view) => {
    for (let time = 0; time < 4; time++) {
      const library = await lede.openOwnPage('library.html');
      await library.waitForSelector('.row');
      await library.waitForSelector(`.shelves a[href*="view=${view}"]`);
      await library.evaluate(watchMoves, '.stories');
      await library.click(`.shelves a[href*="view=${view}"]`);
      await library.waitForSelector('.view-head ~ *');
      expect(await movedIn(library)).toEqual([]);
      await library.close();
    }
  },
);

it('nothing in the bar moves from under the pointer while a story of the popup comes up', async () => {
  const url = 'https://courier.example/ferry';
  const html = (ending: string) => `<!doctype html><html lang="en"><title>The ferry</title><body><article>
    <h1>The ferry leaves in the fog</h1>${['Morning', 'Noon', 'Evening', 'Night']
      .map(
        (part) =>
          `<h2>${part}</h2>${`<p>${part} came, and the ferry left in the fog, as the log says.</p>`.repeat(3)}`,
      )
      .join('')}<p>${ending}</p></article>`;
  // Changed since it was saved: that is said last.
  const first = await lede.click(await lede.visit({ url, html: html('Nobody waited on the pier at all.') }));
  await first.waitForSelector('.save-state.saved');
  await first.close();
  const popup = await lede.click(
    await lede.visit({ url, html: html('A crowd waited on the pier, it turned out.') }),
  );
  await popup.waitForSelector('.save-state.saved');
  await popup.waitForSelector('.changes');
  const moved = await popup.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        new PerformanceObserver((shifts) =>
          resolve(
            shifts
              .getEntries()
              .flatMap((shift) => (shift as unknown as { sources: { node: Node | null }[] }).sources)
              .flatMap(({ node }) => (node instanceof Element && node.closest('.bar') ? node.outerHTML : [])),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        // It is told of none at all by nothing.
        requestAnimationFrame(() => setTimeout(() => resolve([]), 200));
      }),
  );
  expect(moved).toEqual([]);
  await popup.close();
});
