import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to on the page as it is now, as 'rule: element'. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Said over the protocol, as devtools would: the page's own policy lets no foreign script in.
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    // What is still fading has colours that nobody reads: it comes to rest first.
    expression: `Promise.allSettled(document.getAnimations().map((motion) => motion.finished))
      .then(() => axe.run()).then((results) => JSON.stringify(results))`,
    awaitPromise: true,
    returnByValue: true,
  });
  const { violations }: AxeResults = JSON.parse(String(result.value));
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}
