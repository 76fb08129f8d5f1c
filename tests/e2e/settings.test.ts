import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';
import { makeProfile, removeProfile } from '@/tests/support/profile';

const [story] = articleFixtures('seed-publisher-classes');
const source = { url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' };

let profileDir: string;
let lede: Lede;
beforeEach(async () => {
  profileDir = await makeProfile();
  lede = await startLede({ profileDir });
});
afterEach(async () => {
  await lede.close();
  await removeProfile(profileDir);
});

it('shows a change at once in every open page, and again after a restart', async () => {
  const reader = await lede.keepAndOpen(source);

  await reader.click('.appearance summary');
  await reader.click('[data-choice=dark] input');
  await reader.click('[data-choice=legible] input');
  await reader.click('.stepper button:last-of-type');
  const library = await lede.openOwnPage('library.html');
  for (const page of [reader, library]) {
    await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
    expect(await look(page)).toEqual({
      theme: 'dark',
      face: 'legible',
      size: '20px',
      paper: 'rgb(29, 27, 25)',
    });
  }
  const address = reader.url();
  await lede.close();

  lede = await startLede({ profileDir });
  const later = await lede.browser.newPage();
  await later.goto(address);
  await later.waitForSelector('article.story');
  expect((await look(later)).theme).toBe('dark');
});

it('closes the panel with Escape and gives the focus back, with a reset inside', async () => {
  const reader = await lede.keepAndOpen(source);

  await reader.focus('.appearance summary');
  await reader.keyboard.press('Enter');
  await reader.click('[data-choice=paper] input');
  await reader.waitForFunction(() => document.documentElement.dataset['theme'] === 'paper');
  await reader.click('.panel > .quiet');
  await reader.waitForFunction(() => document.documentElement.dataset['theme'] === 'auto');
  await reader.keyboard.press('Escape');
  await reader.waitForFunction(() => !document.querySelector<HTMLDetailsElement>('.appearance')?.open);
  expect(await reader.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

it('loads no picture when pictures are off', async () => {
  const reader = await lede.keepAndOpen(source);
  await reader.click('.appearance summary');
  await reader.click('[data-choice=off] input');
  await reader.waitForFunction(() => document.images.length === 0);

  const requests: string[] = [];
  reader.on('request', (request) => requests.push(request.url()));
  await reader.reload();
  await reader.waitForSelector('.picture-off');
  await reader.waitForNetworkIdle();
  expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
});

function look(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    return {
      theme: root.dataset['theme'],
      face: root.dataset['face'],
      size: root.style.getPropertyValue('--text-size'),
      paper: getComputedStyle(root).backgroundColor,
    };
  });
}
