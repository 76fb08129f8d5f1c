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
  await expect.poll(() => reader.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

it('sets lines, edges, hyphens and pictures as the person likes them, in the tab and in the popup', async () => {
  const reader = await lede.keepAndOpen(source);
  const before = await setting(reader);
  expect(before).toMatchObject({ align: 'start', hyphens: 'manual', pictures: 'none' });
  // 34 em of 19 pixels.
  expect(before.measure).toBeCloseTo(34 * 19, 0);
  expect(before.lines).toBeCloseTo(1.6 * 19, 1);

  await reader.click('.appearance summary');
  const press = (stepper: number, button: string) =>
    reader.click(`.appearance .stepper:nth-of-type(${stepper}) button:${button}`);
  await press(4, 'last-of-type');
  await expect.poll(async () => (await setting(reader)).lines).toBeGreaterThan(before.lines);
  await press(5, 'first-of-type');
  await expect.poll(async () => (await setting(reader)).measure).toBeLessThan(before.measure);
  await reader.click('.appearance [data-choice=dimmed] input');
  const boxes = await reader.$$('.appearance input[type=checkbox]');
  for (const [index, box] of boxes.entries()) {
    await box.click();
    await reader.waitForFunction(
      (at) => document.querySelectorAll<HTMLInputElement>('.appearance input[type=checkbox]')[at]?.checked,
      {},
      index,
    );
  }
  const popup = await lede.click(await lede.visit(source));
  // The popup's column is a little wider, so that the story begins where the bar does.
  for (const [place, wider] of [
    [reader, 0],
    [popup, 12],
  ] as const) {
    await place.waitForFunction(() => document.documentElement.dataset['hyphens'] === 'auto');
    const after = await setting(place);
    expect(after).toMatchObject({ align: 'justify', hyphens: 'auto' });
    expect(after.pictures).toBe('brightness(0.7) saturate(0.7)');
    expect(after.lines).toBeCloseTo(1.7 * 19, 1);
    expect(after.measure).toBeCloseTo(32 * 19 + wider, 0);
  }
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

/** How the text is set, as it is drawn: lengths in pixels. */
function setting(page: Page) {
  return page.evaluate(() => {
    const [text] = document.querySelectorAll('.text > p');
    const [picture] = document.images;
    if (!text || !picture) throw new Error('There is no text with a picture.');
    const { hyphens, lineHeight, textAlign } = getComputedStyle(text);
    return {
      align: textAlign,
      hyphens,
      lines: Number.parseFloat(lineHeight),
      measure: text.getBoundingClientRect().width,
      pictures: getComputedStyle(picture).filter,
    };
  });
}

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
