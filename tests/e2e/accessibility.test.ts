import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sample = readFileSync(join(import.meta.dirname, '../../scripts/start/sample/story.html'), 'utf8');
const source = { url: 'https://courier.example/world/harbour-reopens', html: sample };

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

describe.each(['light', 'paper', 'dark', 'black'])('in %s', (theme) => {
  it('has nothing that axe finds wrong: reader, with panel and help open', async () => {
    const reader = await lede.keepAndOpen(source);
    await reader.click('.appearance summary');
    await reader.click(`[data-choice=${theme}] input`);
    await reader.waitForFunction((name) => document.documentElement.dataset['theme'] === name, {}, theme);
    expect(await findings(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.keyboard.press('?');
    expect(await findings(reader)).toEqual([]);
    await reader.close();
  });

  it('has nothing that axe finds wrong: popup with a story, popup without, library', async () => {
    const page = await lede.visit(source);
    const popup = await lede.click(page);
    await popup.waitForSelector('.save-state.saved');
    expect(await popup.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    expect(await findings(popup)).toEqual([]);
    await popup.close();

    const library = await lede.openOwnPage('library.html');
    await library.waitForSelector('.row');
    expect(await findings(library)).toEqual([]);
    const notice = await lede.click(library);
    expect(await findings(notice)).toEqual([]);
  });
});

/** What axe objects to, as 'rule: element'. */
async function findings(page: Page): Promise<string[]> {
  // Said over the protocol, as devtools would: the page's own policy lets no foreign script in.
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'axe.run().then((results) => JSON.stringify(results))',
    awaitPromise: true,
    returnByValue: true,
  });
  const { violations }: AxeResults = JSON.parse(String(result.value));
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}
