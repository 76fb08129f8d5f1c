import type { ElementHandle, Page } from 'puppeteer-core';
import type { Article } from '@/lib/article/article';
import { anArticle, blocks, paragraph } from './an-article';
import { downloaded } from './downloaded';
import type { Lede } from './lede-in-chromium';

/** A story that differs from any of another number. */
export function story(
  number: number,
  text = `What happened on day ${number} was told by many. `.repeat(20),
): Article {
  return anArticle({
    url: `https://courier.example/${number}`,
    sourceUrl: `https://courier.example/${number}`,
    title: `Story ${number}`,
    authors: [{ name: `Writer ${number % 7}`, kind: 'person' }],
    related: [{ title: 'Elsewhere', url: `https://courier.example/${number}/more`, placement: 'after' }],
    blocks: blocks(paragraph(text)),
  });
}

/** Saves stories through the background, as the popup does. `page` is one of Lede's own. Resolves to the answers. */
export function saveStories(page: Page, stories: Article[]): Promise<{ ok: boolean; reason?: string }[]> {
  return page.evaluate(
    (articles) =>
      Promise.all(
        articles.map((article) =>
          chrome.runtime.sendMessage({
            name: 'saveArticle',
            data: { article, saveId: crypto.randomUUID() },
          }),
        ),
      ),
    stories,
  ) as Promise<{ ok: boolean; reason?: string }[]>;
}

/** A story as a line of a backup. */
export function recordOf(article: Article): string {
  const at = '2026-03-02T08:00:00.000Z';
  const id = article.url.replaceAll(/[^\w]/g, '-');
  return JSON.stringify({ id, savedAt: at, updatedAt: at, tags: [], authorIds: [], article });
}

/** Has the background merge lines of articles, as the restoring page does. `page` is one of Lede's own. */
export function restoreLines(page: Page, lines: string[]): Promise<boolean> {
  return page.evaluate(async (all) => {
    const data = { table: 'articles', lines: all };
    const answer = await chrome.runtime.sendMessage({ name: 'restoreRecords', data });
    return answer?.ok === true && answer.broken === 0;
  }, lines);
}

/** Every row of every table that a backup holds, read past Lede's own code, as text that can be compared. */
export function wholeLibrary(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await settle(indexedDB.open('lede'));
    const tables: Record<string, string[]> = {};
    for (const name of ['articles', 'contents', 'authors', 'related', 'revisions', 'highlights']) {
      const rows = await settle<object[]>(database.transaction(name).objectStore(name).getAll());
      // The search index numbers texts as they come; the rest must be equal to the letter.
      tables[name] = rows.map((row) => {
        const { doc: _, ...rest } = row as Record<string, unknown>;
        return JSON.stringify(
          Object.fromEntries(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))),
        );
      });
    }
    database.close();
    return tables;
  });
}

/** The newest snapshot's number of stories; undefined when there is none. */
export function newestSnapshot(page: Page): Promise<{ articles: number; snapshots: number } | undefined> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('snapshots', { create: true });
    const counts: number[] = [];
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    for (const name of names.toSorted()) {
      try {
        const one = await folder.getDirectoryHandle(name);
        const file = await (await one.getFileHandle('manifest.json')).getFile();
        counts.push(JSON.parse(await file.text()).counts.articles);
      } catch {
        // Not finished yet.
      }
    }
    const articles = counts.at(-1);
    return articles === undefined ? undefined : { articles, snapshots: counts.length };
  });
}

/** Clicks 'Back up now' in the library and returns the path of the downloaded file. */
export async function downloadBackup(lede: Lede, page: Page, folder: string): Promise<string> {
  const session = await lede.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await openDataPanel(page);
  await page.click('.data .ways-on button');
  return (await downloaded(folder, '.zip')).path;
}

/** Chooses a file to restore from. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  await openDataPanel(page);
  const input = (await page.waitForSelector('.data input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function openDataPanel(page: Page): Promise<void> {
  if (await page.$('.data')) return;
  await page.waitForSelector('.shelves a[href*="view=data"]');
  await page.click('.shelves a[href*="view=data"]');
  await page.waitForSelector('.data');
}
