import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

const [story] = articleFixtures('seed-publisher-classes');
const source = { url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' };

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

it('copies the link, the story as Markdown, and selected words with their source', async () => {
  const reader = await lede.keepAndOpen(source);
  const origin = `chrome-extension://${lede.extension.id}`;
  await lede.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  await reader.bringToFront();
  const copied = () => reader.evaluate(() => navigator.clipboard.readText());
  const says = async (sentence: string) => {
    await reader.waitForFunction(
      (text) => document.querySelector('.share p')?.textContent === text,
      {},
      sentence,
    );
  };

  const selectFirstParagraph = () =>
    reader.evaluate(() => {
      const paragraph = document.querySelector('.text > p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });

  await reader.click('.bar > .menu:has(.share) summary');
  await reader.click('.share button:nth-of-type(1)');
  await says('Link copied.');
  expect(await copied()).toBe(story?.expected.url);

  await reader.click('.share button:nth-of-type(2)');
  await says('Story copied as Markdown.');
  expect(await copied()).toContain(`# ${story?.expected.title}`);
  expect(await copied()).toContain(story?.expected.text?.at(-1));

  // With what the person wrote about it.
  await reader.click('.story-note button');
  await reader.keyboard.type('Ask *Mara* about the bell.');
  await reader.click('.bar > .menu:has(.share) summary');
  await vi.waitFor(async () => {
    await reader.click('.share button:nth-of-type(2)');
    expect(await copied()).toMatch(/\n---\n\nAsk \\\*Mara\\\* about the bell\.\n$/);
  });

  await reader.click('.share button:nth-of-type(3)');
  await says('Select some words of the story first.');
  await selectFirstParagraph();
  await reader.click('.share button:nth-of-type(3)');
  await says('Quote copied.');
  // A person selects first and then opens the panel.
  await reader.click('.bar > .menu:has(.share) summary');
  await selectFirstParagraph();
  await reader.click('.bar > .menu:has(.share) summary');
  expect(await reader.evaluate(() => getSelection()?.toString())).toBe(story?.expected.text?.[0]);
  expect(await copied()).toContain(`“${story?.expected.text?.[0]}”`);
  expect(await copied()).toContain(`${story?.expected.url}#:~:text=`);
});

it('prints the story and its source, without the furniture of the screen', async () => {
  const reader = await lede.keepAndOpen(source);
  await reader.emulateMediaType('print');
  const shown = (selector: string) =>
    reader.$eval(selector, (element) => getComputedStyle(element).display !== 'none');
  expect(await shown('.bar')).toBe(false);
  expect(await shown('.related')).toBe(false);
  expect(await shown('.byline')).toBe(true);
  expect(await shown('.source')).toBe(true);
  expect(await textsOf(reader, '.source')).toEqual([story?.expected.url]);
  const pdf = await reader.pdf({ format: 'A4' });
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});
