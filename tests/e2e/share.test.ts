import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { selectWords } from '@/tests/support/select-words';

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
      const first = document.querySelector('.text > p');
      if (first) getSelection()?.selectAllChildren(first);
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
  await expect
    .poll(async () => {
      await reader.click('.share button:nth-of-type(2)');
      return copied();
    })
    .toMatch(/\n---\n\nAsk \\\*Mara\\\* about the bell\.\n$/);

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

it('copies the selected words of the story alone: no mark of a note, and nothing from around it', async () => {
  const reader = await lede.showInReader(
    anArticle({
      authors: [{ name: 'Ada Lind', kind: 'person', bio: 'Ada Lind writes about the bay.' }],
      blocks: blocks({
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'It was late' },
          { kind: 'footnoteRef', note: 'n1', label: '1' },
          { kind: 'text', text: ', as the log says.' },
        ],
      }),
      footnotes: [{ id: 'n1', label: '1', blocks: blocks(paragraph('By eleven minutes.')) }],
    }),
  );
  const origin = `chrome-extension://${lede.extension.id}`;
  await lede.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const quoted = async () => {
    await reader.click('.bar > .menu:has(.share) summary');
    await reader.click('.share button:nth-of-type(3)');
    await reader.waitForFunction(() => document.querySelector('.share p')?.textContent !== '');
    const said = (await textsOf(reader, '.share p'))[0];
    await reader.keyboard.press('Escape');
    return said === 'Quote copied.' ? reader.evaluate(() => navigator.clipboard.readText()) : said;
  };
  await selectWords(reader, 'was late', 'the log');
  expect(await quoted()).toMatch(/^“was late, as the log”\n/);
  await reader.evaluate(() => {
    const bio = document.querySelector('.author-bio');
    if (bio) getSelection()?.selectAllChildren(bio);
  });
  expect(await quoted()).toBe('Select some words of the story first.');
});

it('prints black on white in every theme, with no button and nothing cut off', async () => {
  const cell = (text: string) => ({ header: false, spans: [{ kind: 'text' as const, text }] });
  const reader = await lede.showInReader(
    anArticle({
      url: 'https://courier.example/printed',
      authors: [{ name: 'Ada Lind', kind: 'person', bio: 'Ada Lind writes about the bay. '.repeat(40) }],
      lead: { src: 'https://courier.example/pier.jpg', alt: '', caption: 'The pier' },
      blocks: blocks(
        paragraph('The ferry was late.'),
        { kind: 'code', text: `let log = [${'eleven, '.repeat(60)}];`, language: 'JavaScript' },
        { kind: 'table', rows: [Array.from({ length: 16 }, (_, i) => cell(`Harbour number ${i}`))] },
      ),
    }),
  );
  await selectWords(reader, 'ferry');
  await reader.waitForSelector('.selection-bar');
  await reader.keyboard.press('h');
  await reader.waitForSelector('mark.highlight');
  // About what an A4 page has between its margins.
  await reader.setViewport({ width: 720, height: 1000 });
  for (const theme of ['dark', 'black', 'paper', 'light']) {
    await reader.emulateMediaType('screen');
    await reader.click('.appearance summary');
    await reader.click(`[data-choice=${theme}] input`);
    await reader.waitForFunction((name) => document.documentElement.dataset['theme'] === name, {}, theme);
    await reader.keyboard.press('Escape');
    await reader.emulateMediaType('print');
    const printed = await reader.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        ink: style('.text p').color,
        paper: style('html').backgroundColor,
        tint: style('mark.highlight').backgroundColor,
        scheme: style('html').colorScheme,
      };
    });
    expect([theme, printed]).toEqual([
      theme,
      { ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', tint: 'rgb(251, 229, 141)', scheme: 'light' },
    ]);
  }
  const buttons = await reader.$$eval('button', (all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
  );
  expect(buttons.filter(Boolean)).toEqual([]);
  const cut = await reader.$$eval('.code pre, .table, .author-bio', (all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1),
  );
  expect(cut.length).toBe(0);
});
