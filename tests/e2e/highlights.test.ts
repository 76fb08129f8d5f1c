import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { saveStories } from '@/tests/support/library-care';
import { selectWords } from '@/tests/support/select-words';

const lines = [
  'The ferry left at nine in the fog, as the log of the harbour says.',
  'It came back at noon with the mail of three days, and nobody waited on the pier.',
  'Then the fog closed in again, and the bell was rung until the evening.',
];
let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

let made = 0;
/** A story of its own for each test. */
function story(texts: readonly string[] = lines, url = `https://courier.example/ferry-${++made}`) {
  return anArticle({
    url,
    sourceUrl: url,
    title: `The ferry ${made}`,
    authors: [{ name: 'Mara Lund', kind: 'person' }],
    publishedAt: '2026-03-03',
    blocks: blocks(...texts.map(paragraph)),
  });
}

/** What is marked, as 'colour: words', piece by piece. */
const marked = (page: Page) =>
  page.$$eval('mark.highlight', (marks) =>
    marks.map((mark) => `${mark.dataset['colour']}: ${mark.textContent}`),
  );

async function highlight(page: Page, words: string, colour: string, to?: string): Promise<void> {
  await selectWords(page, words, to);
  await page.waitForSelector('.selection-bar');
  await page.click(`.selection-bar [data-colour=${colour}]`);
  await page.waitForSelector('.selection-bar', { hidden: true });
  await page.waitForSelector(`mark[data-colour=${colour}]`);
}

it('marks selected words, keeps them, and shows them at once in another page', async () => {
  const reader = await lede.showInReader(story());
  const other = await lede.openOwnPage(
    new URL(reader.url()).pathname.slice(1) + new URL(reader.url()).search,
  );
  await reader.bringToFront();
  await highlight(reader, 'left at nine', 'green');
  expect(await marked(reader)).toEqual(['green: left at nine']);
  await other.waitForSelector('mark.highlight');
  expect(await marked(other)).toEqual(['green: left at nine']);
  await other.close();
  await reader.reload();
  await reader.waitForSelector('mark.highlight');
  expect(await marked(reader)).toEqual(['green: left at nine']);
  expect(await textsOf(reader, '.text')).toEqual([lines.join('')]);
});

it('marks across paragraphs', async () => {
  const reader = await lede.showInReader(story());
  await highlight(reader, 'harbour says.', 'yellow', 'came back at noon');
  expect(await marked(reader)).toEqual(['yellow: harbour says.', 'yellow: It came back at noon']);
  expect(await textsOf(reader, '.text')).toEqual([lines.join('')]);
});

it('shows both where one highlight lies over another', async () => {
  const reader = await lede.showInReader(story());
  await highlight(reader, 'back at noon with the mail', 'yellow');
  await highlight(reader, 'the mail', 'blue', 'of three');
  expect(await marked(reader)).toEqual(['yellow: back at noon with ', 'blue: the mail', 'blue:  of three']);
  const below = await reader.$$eval('mark.highlight', (marks) =>
    marks.map((mark) => mark.getAttribute('data-below')),
  );
  expect(below).toEqual([null, 'yellow', null]);
});

it('takes a note, another colour, and deletes with a way back', async () => {
  const reader = await lede.showInReader(story());
  await highlight(reader, 'the mail', 'yellow');
  await reader.click('mark.highlight');
  await reader.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await reader.keyboard.type('Ask the postmaster. jkst?');
  await reader.click('.highlight-card [data-colour=pink]');
  await reader.waitForSelector('mark[data-colour=pink]');
  await reader.keyboard.press('Escape');
  await reader.waitForSelector('.highlight-card', { hidden: true });
  await reader.reload();
  await reader.waitForSelector('mark[data-colour=pink]');
  await reader.click('mark.highlight');
  await reader.waitForSelector('.highlight-card');
  expect(await reader.$eval('.highlight-card textarea', (field) => field.value)).toBe(
    'Ask the postmaster. jkst?',
  );
  await reader.click('.highlight-card .ways-on button:last-of-type');
  await reader.waitForSelector('mark.highlight', { hidden: true });
  expect(await textsOf(reader, '.undo span')).toEqual(['Highlight deleted.']);
  await reader.click('.undo button');
  await reader.waitForSelector('mark[data-colour=pink]');
  expect(await textsOf(reader, '.undo span')).toEqual([]);
});

it('marks by keyboard with h, and with a note with c', async () => {
  const reader = await lede.showInReader(story());
  await selectWords(reader, 'three days');
  await reader.waitForSelector('.selection-bar');
  await reader.keyboard.press('h');
  await reader.waitForSelector('mark.highlight');
  expect(await marked(reader)).toEqual(['yellow: three days']);
  await selectWords(reader, 'the bell');
  await reader.waitForSelector('.selection-bar');
  await reader.keyboard.press('c');
  await reader.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await reader.keyboard.type('which one?');
  await reader.keyboard.press('Escape');
  await reader.click('.menu:has(.highlights) summary');
  await reader.waitForSelector('.highlight-note');
  expect(await textsOf(reader, '.highlights .quoted')).toEqual(['three days', 'the bell']);
  expect(await textsOf(reader, '.highlight-note')).toEqual(['which one?']);
});

it('copies selected words as a quote with author, site, date and the way to them', async () => {
  const reader = await lede.showInReader(story());
  const origin = `chrome-extension://${lede.extension.id}`;
  await lede.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  await selectWords(reader, 'nobody waited');
  await reader.waitForSelector('.selection-bar');
  await reader.click('.selection-bar button:last-of-type');
  await reader.waitForFunction(
    () => document.querySelector('.selection-bar button:last-of-type')?.textContent === 'Copied',
  );
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    `“nobody waited”\n— Mara Lund, “The ferry ${made}”, The Courier, 2026-03-03\nhttps://courier.example/ferry-${made}#:~:text=nobody%20waited`,
  );
});

it('finds its highlights again in an updated story, and keeps those whose words are gone', async () => {
  const before = story();
  let reader = await lede.showInReader(before);
  await highlight(reader, 'left at nine', 'green');
  await highlight(reader, 'nobody waited', 'blue');
  await highlight(reader, 'bell was rung', 'pink');
  const after = [
    'Corrected: an earlier version named another pier.',
    'The bell was rung until the evening, said the keeper.',
    lines[0]?.replace('fog', 'mist') ?? '',
    'It came back at noon.',
  ];
  await reader.close();
  reader = await lede.showInReader(story(after, before.url));
  await reader.waitForSelector('mark.highlight');
  expect(await marked(reader)).toEqual(['pink: bell was rung', 'green: left at nine']);
  await reader.click('.menu:has(.highlights) summary');
  expect(await textsOf(reader, '.highlights section h2')).toEqual(['No longer in the text']);
  expect(await textsOf(reader, '.highlights section .quoted')).toEqual(['nobody waited']);
});

it('marks headline, dek and captions as it marks the text, and finds them again in an updated story', async () => {
  const before = {
    ...story(),
    dek: 'Three days of mail lay on a pier where nobody waited.',
    lead: {
      src: 'https://courier.example/pier.jpg',
      alt: '',
      caption: 'The pier at noon',
      credit: 'M. Lund',
    },
  };
  before.title = 'The last ferry in the fog';
  const figure = (caption: string) => ({
    kind: 'figure' as const,
    pictures: [{ src: 'https://courier.example/bell.jpg', alt: '', caption }],
  });
  before.blocks = blocks(...lines.map(paragraph), figure('The bell of the harbour'));
  let reader = await lede.showInReader(before);
  for (const [words, colour] of [
    ['last ferry', 'yellow'],
    ['mail lay', 'green'],
    ['pier at noon', 'blue'],
    ['bell of the harbour', 'pink'],
  ] as const) {
    await selectWords(reader, words, words, '.story');
    await reader.waitForSelector('.selection-bar');
    await reader.click(`.selection-bar [data-colour=${colour}]`);
    await reader.waitForSelector(`mark[data-colour=${colour}]`);
  }
  const all = ['yellow: last ferry', 'green: mail lay', 'blue: pier at noon', 'pink: bell of the harbour'];
  expect(await marked(reader)).toEqual(all);
  // Back to the top, as a person goes: brought to the edge of the window, it would be behind the bar.
  await reader.evaluate(() => scrollTo(0, 0));
  await reader.click('h1 mark.highlight');
  await reader.waitForSelector('.highlight-card');
  await reader.close();
  const after = { ...before, title: 'Found: the last ferry in the fog', dek: `Updated. ${before.dek}` };
  after.blocks = blocks(figure('Rung all day: the bell of the harbour'), ...lines.map(paragraph));
  reader = await lede.showInReader(after);
  await reader.waitForSelector('mark.highlight');
  expect(await textsOf(reader, 'h1')).toEqual(['Found: the last ferry in the fog']);
  expect(await marked(reader)).toEqual(all);
  await reader.click('.menu:has(.highlights) summary');
  expect(await textsOf(reader, '.highlights li .quoted')).toEqual(
    all.map((one) => one.replace(/^\w+: /, '')),
  );
  expect(await textsOf(reader, '.highlights section h2')).toEqual([]);
});

it('marks Arabic and Japanese words, and draws the text as it was', async () => {
  const texts = [
    'دخلت السفينة الأولى بعد السادسة بقليل، حين انقشع الضباب عن الرصيف الخارجي.',
    '最初の船が入港したのは朝六時を少し過ぎたころだった。',
  ];
  const reader = await lede.showInReader(story(texts));
  await highlight(reader, 'بعد السادسة', 'blue');
  await highlight(reader, '朝六時を', 'green');
  expect(await marked(reader)).toEqual(['blue: بعد السادسة', 'green: 朝六時を']);
  expect(await textsOf(reader, '.text p')).toEqual(texts);
});

it('lists all highlights of the library, and opens the story at one', async () => {
  const reader = await lede.showInReader(story());
  await highlight(reader, 'until the evening', 'pink');
  await reader.close();
  const list = await lede.openOwnPage('highlights.html');
  await list.waitForSelector('.highlights-of');
  expect((await textsOf(list, '.highlights-of h2'))[0]).toBe(`The ferry ${made}`);
  expect((await textsOf(list, '.highlights-of .quoted'))[0]).toBe('until the evening');
  await list.click('.highlights-of a');
  await list.waitForSelector('.highlight-card');
  expect(await marked(list)).toEqual(['pink: until the evening']);
});

it('tells four colours apart where the system has one', async () => {
  const reader = await lede.showInReader(story());
  await highlight(reader, 'The ferry', 'yellow');
  await highlight(reader, 'noon with', 'green');
  await highlight(reader, 'three days', 'blue');
  await highlight(reader, 'bell was', 'pink');
  // Puppeteer's own call does not know this feature.
  const session = await reader.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const styles = await reader.$$eval('mark.highlight', (marks) =>
    marks.map((mark) => getComputedStyle(mark).textDecorationStyle),
  );
  expect(new Set(styles).size).toBe(4);
});

it('marks in the popup too, and takes the highlights along as Markdown', async () => {
  const html = `<!doctype html><html lang="en"><title>Ferry</title><article><h1>The ferry of the bay</h1>${lines
    .concat(lines.map((line) => `${line} Again.`))
    .map((line) => `<p>${line}</p>`)
    .join('')}</article>`;
  const popup = await lede.click(await lede.visit({ url: 'https://courier.example/bay', html }));
  await popup.waitForSelector('.save-state.saved');
  await highlight(popup, 'the mail of three', 'green');
  expect(await marked(popup)).toEqual(['green: the mail of three']);
  await popup.keyboard.press('Escape');
  const origin = `chrome-extension://${lede.extension.id}`;
  await lede.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  await popup.click('.bar > .menu:has(.share) summary');
  await popup.click('.share button:nth-of-type(2)');
  await popup.waitForFunction(() => document.querySelector('.share p')?.textContent !== '');
  const markdown = await popup.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/---\n\n> the mail of three\n$/);
});

it('keeps a note on the whole story: begun at its end or with C, in tab and popup, and gone again when it is emptied', async () => {
  const html = `<!doctype html><html lang="en"><title>Mole</title><article><h1>The mole of the bay</h1>${lines
    .concat(lines.map((line) => `${line} Again.`))
    .map((line) => `<p>${line}</p>`)
    .join('')}</article>`;
  const source = { url: 'https://courier.example/mole', html };
  const reader = await lede.keepAndOpen(source);
  await reader.keyboard.press('j');
  await reader.keyboard.down('Shift');
  await reader.keyboard.press('C');
  await reader.keyboard.up('Shift');
  await reader.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await reader.keyboard.type('Ask Mara about the bell.');
  await reader.keyboard.press('Escape');
  // Back at the paragraph, and the letters are keys again.
  await reader.waitForFunction((line) => document.activeElement?.textContent === line, {}, lines[0]);

  const popup = await lede.click(await lede.visit(source));
  await popup.waitForSelector('.story-note textarea');
  expect(await popup.$eval('.story-note textarea', (field) => field.value)).toBe('Ask Mara about the bell.');
  await popup.focus('.story-note textarea');
  await popup.$eval('.story-note textarea', (field) => field.select());
  await popup.keyboard.press('Backspace');
  // Escape leaves the field; the popup stays.
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('.story-note button');
  expect(await textsOf(popup, '.story-note button')).toEqual(['Write a note on the story']);
  await popup.click('.story-note button');
  await popup.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await popup.keyboard.type('Done.');
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('.story-note textarea');
  await popup.close();
  await reader.reload();
  await reader.waitForSelector('.story-note textarea');
  expect(await reader.$eval('.story-note textarea', (field) => field.value)).toBe('Done.');
});

const storyNote = (page: Page) => page.$eval('.story-note textarea', (field) => field.value);
const typesNow = (page: Page) => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA');

it('keeps a note that was typed right before the page was left, or the popup closed', async () => {
  const html = `<!doctype html><html lang="en"><title>Quay</title><article><h1>The quay of the bay</h1>${lines
    .concat(lines.map((line) => `${line} Again.`))
    .map((line) => `<p>${line}</p>`)
    .join('')}</article>`;
  const popup = await lede.click(await lede.visit({ url: 'https://courier.example/quay', html }));
  await popup.waitForSelector('.story-note button');
  const address = await popup.$eval('.bar a[href*="reader.html"]', (link) => link.href);
  await popup.click('.story-note button');
  await popup.keyboard.type('Gone');
  await popup.close();
  const reader = await lede.openOwnPage(address.slice(address.indexOf('reader.html')));
  await reader.waitForSelector('.story-note textarea');
  expect(await storyNote(reader)).toBe('Gone');
  await reader.focus('.story-note textarea');
  await reader.keyboard.press('End');
  await reader.keyboard.type(' at once.');
  await reader.reload();
  await reader.waitForSelector('.story-note textarea');
  expect(await storyNote(reader)).toBe('Gone at once.');
});

it('goes on with what was written in another tab', async () => {
  const reader = await lede.showInReader(story());
  const other = await lede.openOwnPage(
    new URL(reader.url()).pathname.slice(1) + new URL(reader.url()).search,
  );
  const writeOn = async (page: Page, text: string) => {
    await page.bringToFront();
    await page.keyboard.down('Shift');
    await page.keyboard.press('C');
    await page.keyboard.up('Shift');
    await page.waitForSelector('.story-note textarea:focus');
    await page.keyboard.press('End');
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
  };
  await writeOn(reader, 'One.');
  await other.waitForSelector('.story-note textarea');
  await writeOn(other, ' Two.');
  await expect.poll(() => storyNote(reader)).toBe('One. Two.');
  await writeOn(reader, ' Three.');
  await expect.poll(() => storyNote(other)).toBe('One. Two. Three.');
});

it.each([
  ['comes anew', ['Corrected: it was another pier.', ...lines.map((line) => line.replace('pier', 'mole'))]],
  ['comes anew without the words', ['Corrected: an earlier version named another pier.']],
])('loses no letter of a note while the story %s', async (_, texts) => {
  const before = story();
  const reader = await lede.showInReader(before);
  await selectWords(reader, 'three days');
  await reader.waitForSelector('.selection-bar');
  await reader.keyboard.press('c');
  await reader.waitForSelector('.highlight-card textarea:focus');
  await reader.keyboard.type('Ask ');
  await saveStories(reader, [story(texts, before.url)]);
  const note = 'the postmaster of the harbour, who was there.';
  await reader.keyboard.type(note, { delay: 20 });
  await reader.waitForFunction(() => document.querySelector('.text')?.textContent?.startsWith('Corrected'));
  await reader.keyboard.type(' Soon.');
  expect(await reader.$eval('.highlight-card textarea', (field) => field.value)).toBe(`Ask ${note} Soon.`);
});

it('begins no note by itself when a story is put back that had one begun before', async () => {
  const reader = await lede.showInReader(story());
  await reader.keyboard.down('Shift');
  await reader.keyboard.press('C');
  await reader.keyboard.up('Shift');
  await reader.waitForSelector('.story-note textarea:focus');
  await reader.keyboard.press('Escape');
  await reader.waitForSelector('.story-note button');
  await reader.keyboard.press('s');
  await reader.waitForSelector('.save-state.removed');
  await reader.keyboard.press('s');
  await reader.waitForSelector('.story-note');
  expect(await typesNow(reader)).toBe(false);
});
