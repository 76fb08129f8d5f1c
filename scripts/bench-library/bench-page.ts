import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** Calls a function of the bench in its page: 'lede', 'fill', 0, 1000. */
export type Call = <T>(group: string, name: string, ...values: unknown[]) => Promise<T>;

export interface BenchBrowser {
  /** Works with the bench's page, opened for it and closed after it: nothing is in memory and no database open, as after the background slept. */
  withPage: <T>(work: (call: Call, page: Page) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

/** Starts a browser on a profile with the bench's extension in it. */
export type Launch = (profileDir: string) => Promise<{ browser: Browser; extensionId: string }>;

export async function openBenchBrowser(launch: Launch, profileDir: string): Promise<BenchBrowser> {
  const { browser, extensionId } = await launch(profileDir);
  return {
    withPage: async (work) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(`chrome-extension://${extensionId}/bench.html`);
      await page.waitForFunction(() => 'bench' in globalThis);
      try {
        return await work((...named) => callInPage(page, ...named), page);
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

function callInPage<T>(page: Page, group: string, name: string, ...values: unknown[]): Promise<T> {
  return page.evaluate(
    async (inGroup, called, given) => {
      const { bench } = globalThis as unknown as {
        bench: Record<string, Record<string, (...all: unknown[]) => unknown>>;
      };
      try {
        return await bench[inGroup]?.[called]?.(...given);
      } catch (error) {
        // Dexie's errors have no stack to be told by.
        throw new Error(`${inGroup}.${called}: ${String(error)}`, { cause: error });
      }
    },
    group,
    name,
    values,
  ) as Promise<T>;
}

/** Bytes of all files below the folders of a profile whose path has this in it. */
export function bytesOnDisk(profileDir: string, part: string): number {
  return (
    readdirSync(profileDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && join(entry.parentPath, entry.name).includes(part))
      .map((entry) => statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false }))
      // A browser that is running may drop one meanwhile.
      .reduce((sum, file) => sum + (file?.size ?? 0), 0)
  );
}
