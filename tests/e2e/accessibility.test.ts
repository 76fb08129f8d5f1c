import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { axeFindings } from '@/tests/support/axe-findings';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';
import { selectWords } from '@/tests/support/select-words';

const sample = readFileSync(join(import.meta.dirname, '../../scripts/start/sample/story.html'), 'utf8');
const source = { url: 'https://courier.example/world/harbour-reopens', html: sample };

const story = anArticle({
  url: 'https://courier.example/ships',
  sourceUrl: 'https://courier.example/ships',
  blocks: blocks(
    paragraph('The first of the ships came in a little after six, when the fog had lifted from the mole.'),
    { kind: 'paragraph', spans: [{ kind: 'footnoteRef', note: 'n1', label: '1' }] },
    { kind: 'code', text: 'sail()', language: 'JavaScript' },
    { kind: 'table', rows: [[{ header: false, spans: [{ kind: 'text', text: 'Eleven' }] }]] },
  ),
  footnotes: [{ id: 'n1', label: '1', blocks: blocks(paragraph('By eleven minutes.')) }],
});

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

describe.each(['light', 'paper', 'dark', 'black'])('in %s', (theme) => {
  it('has nothing that axe finds wrong: reader, with panel and help open', async () => {
    const reader = await lede.keepAndOpen(source);
    await reader.click('.appearance summary');
    await reader.click(`[data-choice=${theme}] input`);
    await reader.waitForFunction((name) => document.documentElement.dataset['theme'] === name, {}, theme);
    expect(await axeFindings(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.keyboard.press('?');
    expect(await axeFindings(reader)).toEqual([]);
    await reader.close();
  });

  it('has nothing that axe finds wrong: popup with a story, popup without, library', async () => {
    const page = await lede.visit(source);
    const popup = await lede.click(page);
    await popup.waitForSelector('.save-state.saved');
    expect(await popup.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();

    const library = await lede.openOwnPage('library.html');
    await library.waitForSelector('.row');
    expect(await axeFindings(library)).toEqual([]);
    const notice = await lede.click(library);
    expect(await axeFindings(notice)).toEqual([]);
  });

  it('has nothing that axe finds wrong: note, selection, highlight and its card, lists of highlights', async () => {
    const reader = await lede.showInReader(story);
    expect(await reader.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    await reader.click('#ref-n1');
    await reader.waitForSelector('.note-popover');
    expect(await axeFindings(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    if (!(await reader.$('mark.highlight'))) {
      for (const [words, colour] of [
        ['came in', 'yellow'],
        ['after six', 'green'],
        ['fog had', 'blue'],
        ['the mole', 'pink'],
      ] as const) {
        await selectWords(reader, words);
        await reader.waitForSelector('.selection-bar');
        await reader.click(`.selection-bar [data-colour=${colour}]`);
        await reader.waitForSelector(`mark[data-colour=${colour}]`);
      }
    }
    await selectWords(reader, 'The first');
    await reader.waitForSelector('.selection-bar');
    expect(await axeFindings(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.click('mark.highlight');
    await reader.waitForSelector('.highlight-card');
    expect(await axeFindings(reader)).toEqual([]);
    await reader.keyboard.press('Escape');
    await reader.click('.menu:has(.highlights) summary');
    expect(await axeFindings(reader)).toEqual([]);
    await reader.close();
    const list = await lede.openOwnPage('highlights.html');
    await list.waitForSelector('.highlights-of');
    expect(await axeFindings(list)).toEqual([]);
    await list.close();
  });
});
