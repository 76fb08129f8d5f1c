import { afterAll, beforeAll, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { axeFindings } from '@/tests/support/axe-findings';
import { layoutFaults } from '@/tests/support/layout-faults';
import { type Lede, startLede, textsOf } from '@/tests/support/lede-in-chromium';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

const url = (name: string) => `https://courier.example/${name}`;
const story = (name: string, day: number, detail: string) =>
  anArticle({
    url: url(name),
    sourceUrl: url(name),
    title: name,
    publishedAt: `2026-03-0${day}`,
    blocks: blocks(
      paragraph(
        `At noon the ships left Odesa. ${detail} The master of the port, Marlow, waved; beside her stood Okafor.`,
      ),
    ),
    related: [{ title: 'How Marlow cleared the lane to Odesa', url: url('lane'), placement: 'after' }],
  });

it('lines up what is saved on one event, in the reader and in the library, where a person puts it in order', async () => {
  await (await lede.showInReader(story('Ships sail', 2, 'It was the first time since winter.'))).close();
  await (await lede.showInReader(story('More ships', 3, 'A second fleet follows.'))).close();
  const reader = await lede.showInReader(story('Grain falls', 5, 'Prices fell.'));
  await expect.poll(() => textsOf(reader, '.thread summary')).toEqual(['2 earlier pieces on this']);
  await reader.click('.thread summary');
  expect(await textsOf(reader, '.timeline li > :is(a, b)')).toEqual([
    'Ships sail',
    'More ships',
    'Grain falls',
  ]);
  expect(await textsOf(reader, '.timeline-link')).toEqual([
    'Beside it, not saved: How Marlow cleared the lane to Odesa',
  ]);
  expect(await axeFindings(reader)).toEqual([]);

  const library = await lede.openOwnPage('library.html?view=threads');
  await library.waitForSelector('.thread-card');
  const name = () => library.$eval('.thread-name', (field) => (field as HTMLInputElement).value);
  expect((await name()).split(', ').toSorted()).toEqual(['Marlow', 'Odesa', 'Okafor']);
  expect(await axeFindings(library)).toEqual([]);
  await library.click('.thread-name', { count: 3 });
  await library.keyboard.type('Grain ships');
  await library.keyboard.press('Enter');
  await library.waitForSelector('.thread-card[aria-label="Grain ships"]');

  await library.click('.timeline li:nth-child(2) button');
  const titles = () => textsOf(library, '.timeline li > a');
  await expect.poll(titles).toEqual(['Ships sail', 'Grain falls']);
  await expect.poll(() => textsOf(reader, '.thread summary')).toEqual(['1 earlier piece on this']);
  await library.click('.undo button');
  await expect.poll(titles).toEqual(['Ships sail', 'More ships', 'Grain falls']);
  await library.reload();
  await library.waitForSelector('.thread-card');
  expect(await name()).toBe('Grain ships');
});

it('keeps a title that is one long word within a narrow window, in the library and in the reader', async () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselbundanhänger';
  const reader = await lede.showInReader(story(word, 6, 'The keys were lost.'));
  await reader.setViewport({ width: 340, height: 800 });
  await reader.waitForSelector('.thread summary');
  await reader.click('.thread summary');
  const library = await lede.openOwnPage('library.html?view=threads');
  await library.setViewport({ width: 340, height: 800 });
  await library.waitForSelector('.timeline li:nth-child(4)');
  for (const page of [reader, library]) expect(await layoutFaults(page)).toEqual([]);
  // The button that a long title leaves no room begins at the edge below it.
  const left = (selector: string) =>
    library.$eval(`.timeline li:nth-child(4) > ${selector}`, (one) => one.getBoundingClientRect().left);
  expect(await left('button')).toBe(await left('a'));
});
