import { spawnSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { axeFindings } from '@/tests/support/axe-findings';
import { saveStories } from '@/tests/support/library-care';
import { selectWords } from '@/tests/support/select-words';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { giveVoices, saidBy, tellWord, wasMarked } from '@/tests/support/stand-in-voices';
import { en as words } from '@/lib/words/en';

const day = (name: string) =>
  `${name} was a quiet day on the pier of the bay. The ferry came on ${name} at noon.`;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const story = (name: string) =>
  anArticle({
    url: `https://courier.example/${name}`,
    sourceUrl: `https://courier.example/${name}`,
    blocks: blocks(...days.map((one) => paragraph(day(one)))),
  });
const sentence = (name: string) => `${name} was a quiet day on the pier of the bay.`;

/** Voices of the system, which Chromium has on Linux where speech-dispatcher is installed. Without them no sound is made here. */
const hasVoices = spawnSync('speech-dispatcher', ['--version']).status === 0;

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

async function toListenTo(name: string, how?: Parameters<typeof giveVoices>[1]): Promise<Page> {
  const reader = await lede.showInReader(story(name));
  await giveVoices(reader, how);
  await reader.waitForSelector('.bar-button');
  return reader;
}

describe('where there is no voice', () => {
  it('shows nothing of listening and takes no harm from its key', async () => {
    const reader = await lede.showInReader(story('silent'));
    const errors: unknown[] = [];
    reader.on('pageerror', (error) => errors.push(error));
    await reader.keyboard.press('n');
    await reader.keyboard.press('ArrowRight');
    expect(await textsOf(reader, '.bar-button, .player')).toEqual([]);
    expect(errors).toEqual([]);
    await reader.close();
  });

  it('shows nothing of it either where every voice speaks another language', async () => {
    const reader = await lede.showInReader({ ...story('french'), language: 'fr' });
    await giveVoices(reader);
    await reader.keyboard.press('n');
    expect(await textsOf(reader, '.bar-button, .player')).toEqual([]);
    await reader.close();
  });
});

it('speaks sentence after sentence from where one is, marks each, and stops at n and at the end', async () => {
  const reader = await toListenTo('spoken');
  await reader.click('.bar-button');
  await spoken(reader, sentence('Monday'));
  await spoken(reader, 'The ferry came on Monday at noon.');
  await spoken(reader, sentence('Tuesday'));
  await reader.keyboard.press('n');
  await reader.waitForSelector('.player', { hidden: true });
  expect(await nowSpoken(reader)).toBeUndefined();

  await reader.evaluate(() => document.querySelector('.text p:nth-child(7)')?.scrollIntoView());
  await reader.keyboard.press('n');
  await reader.waitForSelector('.player');
  await reader.click('.text p:nth-child(7)', { offset: { x: 30, y: 10 } });
  await spoken(reader, 'The ferry came on Sunday at noon.');
  await reader.waitForSelector('.player', { hidden: true });
  expect(await nowSpoken(reader)).toBeUndefined();
  await reader.close();
});

it('begins at a paragraph one clicks, goes by paragraphs with the arrows, pauses, and ends with Escape', async () => {
  const reader = await toListenTo('clicked', { milliseconds: 500 });
  await reader.keyboard.press('n');
  await reader.waitForSelector('.player');
  await reader.click('.text p:nth-child(5)', { offset: { x: 30, y: 10 } });
  await spoken(reader, 'Friday was');
  await reader.keyboard.press('ArrowRight');
  await spoken(reader, 'Saturday was');
  await reader.keyboard.press('ArrowLeft');
  await reader.keyboard.press('ArrowLeft');
  await spoken(reader, 'Thursday was');
  await reader.click('.player button:nth-of-type(2)');
  const told = (await saidBy(reader)).length;
  const held = await nowSpoken(reader);
  expect(held).toBe(sentence('Thursday'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect([await nowSpoken(reader), (await saidBy(reader)).length]).toEqual([held, told]);
  await reader.click('.player button:nth-of-type(2)');
  await expect.poll(async () => (await saidBy(reader)).at(-1)?.text).toBe(held);
  await reader.keyboard.press('Escape');
  await reader.waitForSelector('.player', { hidden: true });
  await reader.close();
});

it('marks the word where a voice tells it, drops the mark where it does not, and heeds no sentence that is over', async () => {
  const reader = await toListenTo('words', { milliseconds: Infinity });
  await reader.click('.bar-button');
  await spoken(reader, sentence('Monday'));
  const monday = sentence('Monday');
  expect(await tellWord(reader, -1, 0)).toEqual([monday, 'Monday']);
  expect(await tellWord(reader, -1, 7)).toEqual([monday, 'was']);
  expect(await tellWord(reader, -1, 13)).toEqual([monday, 'quiet']);
  expect(await tellWord(reader, -1, 0, 'sentence')).toEqual([monday, 'quiet']);
  await reader.keyboard.press('ArrowRight');
  const tuesday = sentence('Tuesday');
  await spoken(reader, tuesday);
  // Voices are late: what the sentence before still tells marks nothing.
  expect(await tellWord(reader, -2, 7)).toEqual([tuesday, null]);
  expect(await tellWord(reader, -1, 8)).toEqual([tuesday, 'was']);
  await reader.keyboard.press('Escape');
  expect(await tellWord(reader, -1, 8)).toEqual([null, null]);
  await reader.close();
});

it('offers the voices of the language, on the device first, and remembers speed and voice for each language', async () => {
  const reader = await toListenTo('choice', { milliseconds: Infinity });
  await reader.click('.bar-button');
  await reader.waitForSelector('.player');
  expect(await textsOf(reader, '.player option')).toEqual(['Near', words.listen.voiceName('Afar', false)]);
  await reader.click('.player .stepper button:last-of-type');
  await reader.waitForFunction(() => document.querySelector('.player output')?.textContent === '1.1×');
  await reader.select('.player select', 'Afar');
  // Heard at once, each time the sentence is said again.
  await expect
    .poll(async () => (await saidBy(reader)).map(({ rate, voice }) => `${voice} ${rate.toFixed(1)}`))
    .toEqual(['Near 1.0', 'Near 1.1', 'Afar 1.1']);
  expect(new Set((await saidBy(reader)).map(({ text }) => text))).toEqual(new Set([sentence('Monday')]));
  await reader.close();

  const ukrainian = await lede.showInReader({
    ...story('uk'),
    language: 'uk',
    blocks: blocks(paragraph('Пором прийшов опівдні. Люди стояли на молі.')),
  });
  await giveVoices(ukrainian, { milliseconds: Infinity });
  await ukrainian.waitForSelector('.bar-button');
  await ukrainian.click('.bar-button');
  await ukrainian.waitForSelector('.player');
  await ukrainian.select('.player select', 'Taras');
  await expect
    .poll(async () => (await saidBy(ukrainian)).at(-1))
    .toMatchObject({
      text: 'Пором прийшов опівдні.',
      lang: 'uk-UA',
      voice: 'Taras',
    });
  await ukrainian.close();

  const again = await toListenTo('choice', { milliseconds: Infinity });
  await again.click('.bar-button');
  await again.waitForSelector('.player');
  expect(await textsOf(again, '.player output')).toEqual(['1.1×']);
  expect(await again.$eval('.player select', (select) => select.value)).toBe('Afar');
  await again.click('.player .stepper button:first-of-type');
  await again.close();
});

it('says so when the browser wants a click before it speaks', async () => {
  const reader = await toListenTo('refused', { refusing: true });
  await reader.keyboard.press('n');
  await expect.poll(() => textsOf(reader, '.player [role=status]')).toEqual([words.listen.refused]);
  await reader.close();
});

it('goes on in a tab when the popup is closed', async () => {
  const html = `<!doctype html><html lang="en"><title>A week</title><article><h1>A week on the pier of the bay</h1>${days
    .map((one) => `<p>${day(one).repeat(3)}</p>`)
    .join('')}</article>`;
  const popup = await lede.click(await lede.visit({ url: 'https://courier.example/week', html }));
  await popup.waitForSelector('.save-state.saved');
  await giveVoices(popup, { milliseconds: Infinity });
  await popup.waitForSelector('.bar-button');
  await popup.click('.bar-button');
  await popup.keyboard.press('ArrowRight');
  await spoken(popup, sentence('Tuesday'));
  const known = new Set(lede.browser.targets());
  const opened = lede.browser.waitForTarget(
    (target) => !known.has(target) && target.url().includes('reader.html?id='),
    { timeout: 20_000 },
  );
  await popup.close();
  const tab = await (await opened).asPage();
  await tab.bringToFront();
  await tab.waitForSelector('article.story');
  await giveVoices(tab);
  await tab.waitForSelector('.player');
  expect(new URL(tab.url()).searchParams.has('listen')).toBe(false);
  expect((await saidBy(tab))[0]?.text).toBe(sentence('Tuesday'));
  await spoken(tab, 'The ferry came on Tuesday at noon.');
  await tab.close();
});

it('goes on in a story that was saved anew, and is over with one that lost what was spoken', async () => {
  const reader = await toListenTo('anew', { milliseconds: Infinity });
  await reader.click('.bar-button');
  await reader.waitForSelector('.player');
  await reader.keyboard.press('ArrowRight');
  await spoken(reader, sentence('Tuesday'));
  const update = (texts: readonly string[]) =>
    saveStories(reader, [{ ...story('anew'), blocks: blocks(...texts.map(paragraph)) }]);
  await update(['Corrected: the pier.', ...days.map(day)]);
  await reader.waitForFunction(() => document.querySelector('.text')?.textContent?.startsWith('Corrected'));
  await spoken(reader, sentence('Tuesday'));
  await reader.keyboard.press('ArrowRight');
  await spoken(reader, sentence('Wednesday'));
  expect((await saidBy(reader)).at(-1)?.text).toBe(sentence('Wednesday'));
  // Held, and held on to.
  await reader.click('.player button:nth-of-type(2)');
  await update(['Corrected again.', 'And again.', ...days.map(day)]);
  await reader.waitForFunction(() =>
    document.querySelector('.text')?.textContent?.startsWith('Corrected again'),
  );
  await reader.click('.player button:nth-of-type(2)');
  await expect.poll(async () => (await saidBy(reader)).at(-1)?.text).toBe(sentence('Wednesday'));
  await update(['All of it was withdrawn.']);
  await reader.waitForSelector('.player', { hidden: true });
  expect(await nowSpoken(reader)).toBeUndefined();
  await reader.close();
});

it('leaves the way back from a deleted highlight in sight above the player', async () => {
  const reader = await toListenTo('undone', { milliseconds: Infinity });
  await selectWords(reader, 'quiet day');
  await reader.waitForSelector('.selection-bar');
  await reader.keyboard.press('h');
  await reader.waitForSelector('mark.highlight');
  await reader.click('.bar-button');
  await reader.waitForSelector('.player');
  for (const width of [1000, 340]) {
    await reader.setViewport({ width, height: 700 });
    await reader.click('mark.highlight');
    await reader.waitForSelector('.highlight-card');
    await reader.click('.highlight-card .ways-on button:last-of-type');
    await reader.waitForSelector('.undo');
    const [undo, player] = await reader.evaluate(() =>
      ['.undo', '.player'].map((one) => document.querySelector(one)?.getBoundingClientRect().toJSON()),
    );
    expect(undo.bottom).toBeLessThanOrEqual(player.top);
    expect(undo.top).toBeGreaterThan(0);
    await reader.click('.undo button');
    await reader.waitForSelector('mark.highlight');
  }
  await reader.close();
});

it('has nothing that axe finds wrong in any theme: the player, speaking and paused', async () => {
  const reader = await toListenTo('judged', { milliseconds: Infinity });
  await reader.click('.bar-button');
  await reader.waitForSelector('.player');
  await tellWord(reader, -1, 7);
  for (const theme of ['light', 'paper', 'dark', 'black']) {
    await reader.click('.appearance summary');
    await reader.click(`[data-choice=${theme}] input`);
    await reader.waitForFunction((name) => document.documentElement.dataset['theme'] === name, {}, theme);
    await reader.keyboard.press('Escape');
    expect([theme, await axeFindings(reader)]).toEqual([theme, []]);
  }
  await reader.click('.player button:nth-of-type(2)');
  expect(await axeFindings(reader)).toEqual([]);
  await reader.close();
});

describe.skipIf(!hasVoices)('with the voices of the system', () => {
  it('speaks, marks what it says, and stops', async () => {
    const speaking = await startLede({ voices: true });
    try {
      const reader = await speaking.showInReader(story('aloud'));
      // Hundreds of voices of a system take it a while to tell.
      await reader.waitForSelector('.bar-button', { timeout: 120_000 });
      await reader.click('.bar-button');
      await spoken(reader, sentence('Monday'));
      await spoken(reader, 'The ferry came on Monday at noon.');
      await reader.keyboard.press('n');
      await reader.waitForSelector('.player', { hidden: true });
      expect(await nowSpoken(reader)).toBeUndefined();
    } finally {
      await speaking.close();
    }
  }, 180_000);
});

/** The words that are marked as spoken now. */
const nowSpoken = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken-sentence')?.values() ?? [];
    return range instanceof Range ? range.toString() : undefined;
  });

/** Waits until a sentence that begins so is marked as spoken. */
async function spoken(page: Page, start: string): Promise<void> {
  await expect.poll(() => wasMarked(page, start)).toBe(true);
}
