import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as words } from '@/lib/words/en';
import { serveSample, type SampleServer } from '@/scripts/start/serve-sample';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { heardOn, listenToRegions } from '@/tests/support/announcements';
import { focusOf, named, tabTo, walkByTab } from '@/tests/support/focus';
import { importZip } from '@/tests/support/import-files';
import { type Lede, readRows, startLede, textsOf } from '@/tests/support/lede-in-chromium';
import { recordOf, saveStories, story } from '@/tests/support/library-care';
import { selectWords } from '@/tests/support/select-words';
import { backupOf } from '@/tests/support/zip-of';
import { sampleStory } from '@/tests/support/sample-story';

const lines = [
  'The ferry left at nine in the fog, as the log of the harbour says.',
  'It came back at noon with the mail of three days, and nobody waited on the pier.',
];

let lede: Lede;
let files: SampleServer;
let folder: string;
/** Where each page is. */
const paths: Record<string, string> = {
  reader: '',
  library: 'library.html',
  import: 'library.html?view=import',
  threads: 'library.html?view=threads',
  highlights: 'highlights.html',
};

beforeAll(async () => {
  files = await serveSample();
  folder = await mkdtemp(join(tmpdir(), 'lede-by-keyboard-'));
  lede = await startLede();
  const reader = await lede.keepAndOpen(sampleStory);
  paths['reader'] = new URL(reader.url()).pathname.slice(1) + new URL(reader.url()).search;
  await saveStories(reader, [story(1), story(2), story(3), story(4)]);
  await reader.bringToFront();
  await selectWords(reader, 'grain');
  await reader.waitForSelector('.selection-bar');
  await reader.keyboard.press('h');
  await reader.waitForSelector('mark.highlight');
  await reader.close();
});
afterAll(async () => {
  await lede.close();
  files.server.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(name: string): Promise<Page> {
  const page = await lede.openOwnPage(paths[name] ?? name);
  await page.waitForSelector('article.story, .row-title, h1');
  await page.bringToFront();
  return page;
}

/** Waits until the keyboard is somewhere and stays there, in sight, and returns where. */
async function settled(page: Page): Promise<string> {
  let before = '';
  let name = '';
  await expect
    .poll(
      async () => {
        const focus = await focusOf(page);
        before = name;
        name = focus.name;
        return { ...focus, stays: name === before };
      },
      { interval: 60 },
    )
    .toMatchObject({ isAnywhere: true, isSeen: true, stays: true });
  return name;
}

/** Goes by Tab to what is called so, and presses it. */
async function press(page: Page, what: RegExp): Promise<void> {
  await tabTo(page, what);
  await page.keyboard.press('Enter');
}

/** Presses what opens the system's dialog for files, and chooses one there. */
async function choose(page: Page, what: RegExp, path: string): Promise<void> {
  await tabTo(page, what);
  const chooser = page.waitForFileChooser();
  // It has reached the browser when the page has answered something said later.
  await focusOf(page);
  await page.keyboard.press('Enter');
  await (await chooser).accept([path]);
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

async function extend(page: Page, key: 'ArrowLeft' | 'ArrowRight', isByWord = true): Promise<void> {
  const held = isByWord ? (['Shift', 'Control'] as const) : (['Shift'] as const);
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key);
  for (const one of held) await page.keyboard.up(one);
}

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString());

it('each place of the popup is reached and seen', async () => {
  const popup = await lede.click(await lede.visit(sampleStory));
  await popup.waitForSelector('.save-state.saved');
  const { names, unseen } = await walkByTab(popup);
  expect(unseen).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining([
      `a ${words.bar.openInTab}`,
      `a ${words.bar.library}`,
      `summary ${words.share.title}`,
    ]),
  );
  await popup.close();
});

it('a popup without a story says so and has a way on', async () => {
  const popup = await lede.click(
    await lede.visit({ url: 'https://courier.example/none', html: '<title>None</title>' }),
  );
  expect(await textsOf(popup, '[role=alert] h1')).toEqual([words.refused['no-article'].title]);
  await tabTo(popup, new RegExp(`^a ${words.bar.openLibrary}`));
  await popup.close();
});

it('colours and size are chosen, and the panel gives the focus back', async () => {
  const page = await open('reader');
  await tabTo(page, /^summary.*(Aa|Text)/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.appearance[open], .menu[open]');
  await tabTo(page, /^input .*Auto/);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, new RegExp(`^button ${words.appearance.size.more}`));
  // To the end and beyond it, faster than settings are stored: each press counts, the button stays, and the keyboard on it.
  const size = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'));
  await Promise.all(Array.from({ length: 8 }, () => page.keyboard.press('Enter')));
  await expect.poll(size).toBe('27px');
  for (let time = 0; time < 6; time++) await page.keyboard.press('Enter');
  await expect.poll(size).toBe('32px');
  expect(await settled(page)).toBe(`button ${words.appearance.size.more}`);
  await tabTo(page, named('button', words.appearance.lineHeight.less));
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.documentElement.style.getPropertyValue('--line-height') === '1.5',
  );
  await tabTo(page, new RegExp(`^button ${words.appearance.reset}`));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.style.getPropertyValue('--text-size') === '19px');
  expect((await focusOf(page)).isAnywhere).toBe(true);
  await page.keyboard.press('Escape');
  expect((await focusOf(page)).name).toMatch(/^summary/);
  expect((await focusOf(page)).isSeen).toBe(true);
  await page.close();
});

it('a story is searched, heard of, opened, and left again where one was', async () => {
  const page = await open('library');
  await listenToRegions(page);
  await page.keyboard.press('/');
  await page.keyboard.type('harbour');
  await expect.poll(() => heardOn(page)).toContain(words.library.hits(1, true));
  await tabTo(page, /^a Harbour reopens/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.story-pane article.story');
  expect((await focusOf(page)).isAnywhere).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.story-pane', { hidden: true });
  await expect.poll(async () => (await focusOf(page)).name).toMatch(/^a Harbour reopens/);
  await page.close();
});

it('a story is deleted at its row: the keyboard goes on at the next one; and it is brought back', async () => {
  const page = await open('library');
  await listenToRegions(page);
  await page.waitForSelector('[data-row="2"] .row-title');
  const title = (await textsOf(page, '[data-row="1"] .row-title'))[0] ?? '';
  const next = (await textsOf(page, '[data-row="2"] .row-title'))[0] ?? '';
  await page.keyboard.press('j');
  await expect.poll(async () => (await focusOf(page)).name).toMatch(/^a /);
  await page.keyboard.press('j');
  await expect.poll(async () => (await focusOf(page)).name).toBe(`a ${title}`);
  await tabTo(page, new RegExp(`^button ${words.library.actions.remove}`));
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (gone) => ![...document.querySelectorAll('.row-title')].some((one) => one.textContent === gone),
    {},
    title,
  );
  expect(await settled(page)).toBe(`a ${next}`);
  await expect.poll(() => heardOn(page)).toContainEqual(expect.stringMatching(/^Deleted/));
  await tabTo(page, new RegExp(`^button ${words.library.undo}`));
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (back) => [...document.querySelectorAll('.row-title')].some((one) => one.textContent === back),
    {},
    title,
  );
  await settled(page);
  await page.close();
});

it('a story is taken out in the reader and brought back by the button that says so', async () => {
  const page = await open('reader');
  await listenToRegions(page);
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await page.waitForSelector('.save-state.removed button');
  await page.focus('.save-state.removed button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.save-state.saved');
  await settled(page);
  await expect
    .poll(() => heardOn(page))
    .toEqual(expect.arrayContaining([expect.stringContaining(words.bar.removed), words.bar.saved]));
  await page.close();
});

it('a highlight is deleted from its card and brought back, and one in the list', async () => {
  const page = await open('reader');
  await tabTo(page, /^summary.*highlight/i);
  await page.keyboard.press('Enter');
  await tabTo(page, /^button .*grain/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.highlight-card');
  await tabTo(page, new RegExp(`^button ${words.highlights.remove}`));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('mark.highlight'));
  await expect.poll(async () => (await focusOf(page)).name).toBe(`button ${words.library.undo}`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('mark.highlight');
  await settled(page);
  await page.close();

  const list = await open('highlights');
  await tabTo(list, /^button Delete/);
  await list.keyboard.press('Enter');
  await expect.poll(async () => (await focusOf(list)).name).toBe(`button ${words.library.undo}`);
  await list.keyboard.press('Enter');
  await list.waitForSelector('.highlights-of');
  await settled(list);
  await list.close();
});

it('a file is chosen, looked at, imported, and taken back', async () => {
  const path = join(folder, 'pocket.zip');
  await writeFile(path, new Uint8Array(await importZip('pocket').arrayBuffer()));
  const page = await open('import');
  await listenToRegions(page);
  await choose(page, named('button', words.imports.choose), path);
  await page.waitForSelector('.import-now');
  expect(await heardOn(page)).toContainEqual(expect.stringContaining('Pocket'));
  await tabTo(page, new RegExp(`^button ${words.imports.importNow(6)}`));
  await page.keyboard.press('Enter');
  await expect.poll(() => heardOn(page)).toContain(words.imports.done);
  await settled(page);
  expect((await readRows(page, 'articles')).filter(({ isLink }) => isLink)).toHaveLength(6);
  await tabTo(page, new RegExp(`^button ${words.imports.undo}`));
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await readRows(page, 'articles')).filter(({ isLink }) => isLink).length)
    .toBe(0);
  await settled(page);
  await page.close();
});

it('words are chosen and highlighted, a whole paragraph too, with a note; and one reads on from there', async () => {
  const page = await lede.showInReader(
    anArticle({
      url: 'https://courier.example/ferry',
      sourceUrl: 'https://courier.example/ferry',
      title: 'The ferry',
      blocks: blocks(...lines.map(paragraph)),
    }),
  );
  const marked = () => textsOf(page, 'mark.highlight');
  await listenToRegions(page);
  await page.keyboard.press('j');
  await page.keyboard.press('v');
  await expect.poll(() => heardOn(page)).toContain('The');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => selected(page)).toBe('left');
  await extend(page, 'ArrowRight');
  await extend(page, 'ArrowRight');
  await extend(page, 'ArrowLeft', false);
  await expect.poll(() => selected(page)).toMatch(/^left at nin?$/);
  await extend(page, 'ArrowRight');
  await expect.poll(async () => (await heardOn(page)).at(-1)).toBe('left at nine');
  await page.keyboard.press('h');
  await expect.poll(marked).toEqual(['left at nine']);
  expect(await settled(page)).toMatch(/^p The ferry left/);

  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await page.waitForSelector('.highlight-card textarea:focus');
  await page.keyboard.type('Which days?');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.highlight-card', { hidden: true });
  expect(await settled(page)).toMatch(/^p It came back/);
  await expect
    .poll(async () => (await readRows(page, 'highlights')).map(({ note }) => note))
    .toContain('Which days?');
  expect(await marked()).toEqual(['left at nine', lines[1]]);
  await page.keyboard.press('k');
  expect(await settled(page)).toMatch(/^p The ferry left/);
  await page.close();
});

it('the next word is to the left where one writes to the left', async () => {
  const page = await lede.showInReader(
    anArticle({
      url: 'https://courier.example/ar',
      sourceUrl: 'https://courier.example/ar',
      title: 'الميناء',
      language: 'ar',
      direction: 'rtl',
      blocks: blocks(paragraph('عادت السفن إلى الميناء صباح اليوم.')),
    }),
  );
  await page.keyboard.press('v');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => selected(page)).toBe('السفن');
  await page.keyboard.press('h');
  await expect.poll(() => textsOf(page, 'mark.highlight')).toEqual(['السفن']);
  await page.close();
});

it('a note is opened at its mark and left again, and gone to at the end and come back from', async () => {
  const page = await lede.showInReader(
    anArticle({
      url: 'https://courier.example/notes',
      sourceUrl: 'https://courier.example/notes',
      title: 'The log',
      blocks: blocks(paragraph(lines[0] ?? ''), {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'So it is said.' },
          { kind: 'footnoteRef', note: 'n1', label: '1' },
        ],
      }),
      footnotes: [{ id: 'n1', label: '1', blocks: blocks(paragraph('In the log.')) }],
    }),
  );
  const mark = `a ${words.article.footnote('1')}`;
  await press(page, named('a', words.article.footnote('1')));
  await page.waitForSelector('.note-popover:focus');
  await settled(page);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.note-popover', { hidden: true });
  expect(await settled(page)).toBe(mark);
  await press(page, named('a', words.article.backToText('1')));
  expect(await settled(page)).toBe(mark);
  await page.close();
});

it('a picture is enlarged, the next one heard of, and the story is where it was', async () => {
  const at = (path: string) => new URL(path, files.url).href;
  const picture = (name: string) => ({ src: at(`/${name}.jpg`), alt: name, width: 640, height: 400 });
  const page = await lede.showInReader(
    anArticle({
      url: at('/boats'),
      sourceUrl: at('/boats'),
      title: 'The boats',
      lead: picture('harbour'),
      blocks: blocks(paragraph(lines[0] ?? ''), { kind: 'figure', pictures: [picture('minesweeper')] }),
    }),
  );
  await listenToRegions(page);
  await press(page, named('button', words.article.enlarge('harbour')));
  await page.waitForSelector('.lightbox[open]');
  await press(page, named('button', words.article.nextPicture));
  await expect.poll(() => heardOn(page)).toContain(words.article.pictureOf(2, 2));
  // At the end the button stays, and the keyboard on it.
  await page.keyboard.press('Enter');
  expect(await settled(page)).toBe(`button ${words.article.nextPicture}`);
  await press(page, named('button', words.keys.close));
  await page.waitForSelector('.lightbox[open]', { hidden: true });
  expect(await settled(page)).toBe(`button ${words.article.enlarge('harbour')}`);
  await page.close();
});

it('tags are given and taken away, renamed, joined with another, and deleted', async () => {
  const page = await open('library');
  await page.waitForSelector('[data-row="2"] .row-title');
  await listenToRegions(page);
  const tagsOf = async (title: string) =>
    (await readRows(page, 'articles')).find((row) => row['title'] === title)?.['tags'];
  const give = async (tag: string) => {
    await page.keyboard.type(tag);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (one) => [...document.querySelectorAll('.tag-list bdi')].some(({ textContent }) => textContent === one),
      {},
      tag,
    );
    expect(await settled(page)).toBe(`input ${words.library.newTag}`);
  };
  await page.keyboard.press('j');
  await expect.poll(async () => (await focusOf(page)).name).toMatch(/^a /);
  const row = (await focusOf(page)).name;
  const title = row.slice(2);
  await page.keyboard.press('t');
  expect(await settled(page)).toBe(`input ${words.library.newTag}`);
  for (const tag of ['ports', 'ships', 'mistake']) await give(tag);
  await press(page, named('button', words.library.untag('mistake')));
  await expect.poll(() => tagsOf(title)).toEqual(['ports', 'ships']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await settled(page);
  await page.keyboard.press('Escape');
  expect(await settled(page)).toBe(row);

  await press(page, /^a ports/);
  await page.waitForSelector('.delete-tag');
  await settled(page);
  await press(page, named('button', words.library.rename));
  await page.waitForSelector('.choose-dialog[open]');
  await write(page, 'harbours');
  await page.keyboard.press('Enter');
  await expect.poll(() => tagsOf(title)).toEqual(['harbours', 'ships']);
  await page.waitForFunction(() => document.querySelector('.list-head h1')?.textContent === 'harbours');
  await settled(page);

  await press(page, named('button', words.library.rename));
  await page.waitForSelector('.choose-dialog[open]');
  await write(page, 'ships');
  await expect.poll(() => heardOn(page)).toContain(words.library.mergeWith('ships'));
  await page.keyboard.press('Enter');
  await expect.poll(() => tagsOf(title)).toEqual(['ships']);
  await page.waitForFunction(() => document.querySelector('.list-head h1')?.textContent === 'ships');
  await settled(page);

  await press(page, named('button', words.library.deleteTag));
  await expect.poll(() => tagsOf(title)).toEqual([]);
  await settled(page);
  await page.close();
});

it('two authors are made one and separated again', async () => {
  const page = await open('library.html?view=authors');
  await page.waitForSelector('.tallies a');
  await listenToRegions(page);
  await tabTo(page, named('input', words.library.filter));
  await page.keyboard.type('nobody');
  await expect.poll(() => heardOn(page)).toContain(words.library.noMatch);
  await write(page, 'writer 1');
  await press(page, /^a Writer 1/);
  await page.waitForSelector('.author-facts');
  await settled(page);
  const ask = named('button', words.library.samePerson);
  await press(page, ask);
  await page.waitForSelector('.choose-dialog[open]');
  await listenToRegions(page);
  await page.keyboard.type('nobody');
  await expect.poll(() => heardOn(page)).toContain(words.library.noMatch);
  await write(page, 'writer 2');
  await press(page, /^button Writer 2/);
  await page.waitForSelector('.joined');
  expect(await settled(page)).toMatch(ask);
  await press(page, named('button', words.library.separateFrom('Writer 2')));
  await page.waitForSelector('.joined', { hidden: true });
  await settled(page);
  await page.close();
});

it('a thread is gone to, named, put in order, and its stories opened', async () => {
  const about = (name: string, day: number) =>
    anArticle({
      url: `https://courier.example/${day}-on-this`,
      sourceUrl: `https://courier.example/${day}-on-this`,
      title: name,
      publishedAt: `2026-03-0${day}`,
      blocks: blocks(
        paragraph(
          `At noon the ships left Odesa. It was day ${day}. The master of the port, Okafor, waved; beside her stood Quillfeather.`,
        ),
      ),
    });
  const page = await open('library');
  await saveStories(page, [about('Ships sail', 2), about('More ships', 3), about('Grain falls', 5)]);
  await page.waitForSelector('.shelves a[href*="view=threads"]');
  await press(page, named('a', words.threads.title));
  await page.waitForSelector('.timeline li:nth-child(3)');
  await settled(page);
  await listenToRegions(page);
  const name = () => page.$eval('.thread-name', (field) => (field as HTMLInputElement).value);
  await tabTo(page, named('input', words.threads.name));
  await write(page, 'Grain ships');
  await page.keyboard.press('Enter');
  await page.waitForSelector('section.thread-card[aria-label="Grain ships"]');
  expect(await settled(page)).toBe(`input ${words.threads.name}`);
  expect(await name()).toBe('Grain ships');

  const titles = () => textsOf(page, '.timeline li > a');
  await press(page, named('button', words.threads.takeOutStory('More ships')));
  await expect.poll(titles).toEqual(['Ships sail', 'Grain falls']);
  await expect
    .poll(() => heardOn(page))
    .toContainEqual(expect.stringContaining(words.threads.tookOut('More ships')));
  expect(await settled(page)).toBe(`button ${words.library.undo}`);
  await page.keyboard.press('Enter');
  await expect.poll(titles).toEqual(['Ships sail', 'More ships', 'Grain falls']);
  await settled(page);

  const known = new Set(lede.browser.targets());
  await press(page, /^a Grain falls/);
  const opened = await lede.browser.waitForTarget(
    (target) => target.type() === TargetType.PAGE && !known.has(target),
  );
  const reader = await opened.asPage();
  await reader.waitForSelector('.thread summary');
  await reader.bringToFront();
  await press(reader, named('summary', words.threads.earlier(2)));
  expect(await settled(reader)).toBe(`summary ${words.threads.earlier(2)}`);
  await tabTo(reader, /^a Ships sail/);
  await reader.close();
  await page.close();
});

it('stories are exported: what, as what, and where it is', async () => {
  const session = await lede.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const page = await open('library.html?view=export');
  await page.waitForSelector('.export');
  await listenToRegions(page);
  await tabTo(page, named('input', words.export.formats.markdown));
  await page.keyboard.press('ArrowDown');
  expect(await settled(page)).not.toContain(words.export.formats.markdown);
  await press(page, named('button', words.export.save));
  await expect.poll(() => heardOn(page)).toContainEqual(expect.stringMatching(/\d\.\w+$/));
  expect(await settled(page)).toBe(`button ${words.export.save}`);
  await page.close();
});

it('a backup is chosen, looked at before anything is done, and restored', async () => {
  const path = join(folder, 'backup.zip');
  const backup = await backupOf({ articles: [recordOf(story(77))] });
  await writeFile(path, new Uint8Array(await backup.arrayBuffer()));
  const page = await open('library.html?view=data');
  await page.waitForSelector('.data');
  await listenToRegions(page);
  await choose(page, named('button', words.data.restore), path);
  await expect.poll(() => heardOn(page)).toContainEqual(expect.stringContaining(words.data.stories.new(1)));
  expect((await readRows(page, 'articles')).filter((row) => row['title'] === 'Story 77')).toEqual([]);
  await press(page, named('button', words.data.restoreNow));
  await expect.poll(() => heardOn(page)).toContain(words.data.done);
  expect((await readRows(page, 'articles')).filter((row) => row['title'] === 'Story 77')).toHaveLength(1);
  await settled(page);
  await press(page, named('button', words.data.close));
  await settled(page);

  await press(page, named('button', words.library.check.start));
  const { length } = await readRows(page, 'articles');
  await expect.poll(() => heardOn(page)).toContain(words.library.check.sound(length));
  await settled(page);
  await page.close();
});

it('each press of a key counts, however quickly one comes after the other', async () => {
  const page = await open('library');
  await page.waitForSelector('[data-row="3"] .row-title');
  await page.keyboard.press('j');
  await expect.poll(async () => (await focusOf(page)).name).toMatch(/^a /);
  // Both before the page is drawn again.
  await page.evaluate(() => {
    for (const _ of [1, 2])
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row')))
    .toBe('2');
  await page.close();
});

it('keeps the keyboard at the button of the check, which stops it and starts it again', async () => {
  const page = await open('library.html?view=data');
  await page.waitForSelector('.check button');
  await tabTo(page, named('button', words.library.check.start));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.check [role=status] p');
  expect(await settled(page)).toBe(`button ${words.library.check.start}`);
  await page.close();
});
