import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';
import type { ReadingSettings } from '@/lib/settings/reading-settings';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules on colours that a plain run asks too. */
const ofColours = ['color-contrast', 'link-in-text-block'];
const themes = ['light', 'paper', 'dark', 'black'] as const satisfies ReadingSettings['theme'][];

/** What axe objects to on the page as it is now, as 'rule: element'. */
export async function axeFindings(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const found = await run(session, {});
  await session.detach();
  return found;
}

/**
 * The same in each theme, as 'theme: rule: element'. What a theme changes is colours: the rules that look at those are asked in each, all
 * the others once.
 */
export async function axeFindingsInThemes(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const found: string[] = [];
  for (const theme of themes) {
    await page.evaluate((name) => chrome.storage.local.set({ reading: { theme: name } }), theme);
    await page.waitForFunction((name) => document.documentElement.dataset['theme'] === name, {}, theme);
    const options = theme === 'light' ? {} : { runOnly: ofColours };
    found.push(...(await run(session, options)).map((one) => `${theme}: ${one}`));
  }
  await session.detach();
  return found;
}

async function run(session: CDPSession, options: { runOnly?: string[] }): Promise<string[]> {
  // Said over the protocol, as devtools would: the page's own policy lets no foreign script in.
  const evaluate = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as unknown;
  };
  if ((await evaluate('typeof axe')) === 'undefined') await evaluate(`${axe};undefined`);
  await evaluate(`(${String(comeToRest)})()`);
  const results = await evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations, passes }) => JSON.stringify({ violations, passes }))`,
  );
  await evaluate(`(${String(bringBack)})()`);
  const { passes, violations } = JSON.parse(String(results)) as AxeResults;
  if (passes.length === 0) throw new Error('axe looked at nothing.');
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}

/**
 * In the page. What is still fading has colours that nobody reads. And axe does not know that an open dialog lies above everything: it
 * takes what stands below for what is in front, and judges no colour. So that is taken away for a while.
 */
async function comeToRest(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map((motion) => motion.finished));
  const dialog = document.querySelector('dialog:modal');
  for (let above = dialog; above && above !== document.body; above = above.parentElement) {
    for (const beside of above.parentElement?.children ?? [])
      if (beside !== above && beside instanceof HTMLElement) {
        beside.dataset['aside'] = beside.style.visibility;
        beside.style.visibility = 'hidden';
      }
  }
}

/** In the page. */
function bringBack(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-aside]')) {
    one.style.visibility = one.dataset['aside'] ?? '';
    delete one.dataset['aside'];
  }
}
