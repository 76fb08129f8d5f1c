import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPage } from '@/lib/extract/read-page';
import { pageFrom } from './page-from';

const STORY = readFileSync('tests/fixtures/articles/seed-no-classes/source.html', 'utf8');

test('hands over the article of a story page', async () => {
  const reading = await readPage(pageFrom(STORY), { url: 'https://northern.example/news/keepers-return' });
  expect(reading).toMatchObject({
    ok: true,
    article: { title: 'Lighthouse keepers return to the northern capes' },
  });
});

test('says that a PDF is a PDF', async () => {
  expect(
    await readPage(withType(pageFrom('<body></body>'), 'application/pdf'), {
      url: 'https://a.example/x.pdf',
    }),
  ).toEqual({ ok: false, reason: 'pdf' });
  expect(
    await readPage(pageFrom('<body><embed type="application/pdf"></body>'), {
      url: 'https://a.example/x.pdf',
    }),
  ).toEqual({ ok: false, reason: 'pdf' });
});

test('says that a picture is no page', async () => {
  expect(
    await readPage(withType(pageFrom('<body><img src="/a.png"></body>'), 'image/png'), {
      url: 'https://a.example/a.png',
    }),
  ).toEqual({ ok: false, reason: 'not-a-page' });
});

test('says that an empty page has no article', async () => {
  expect(
    await readPage(pageFrom('<body><nav><a href="/">Home</a></nav></body>'), { url: 'https://a.example/x' }),
  ).toMatchObject({ ok: false, reason: 'no-article' });
});

test('says that a front page has no article, and hands along what it found', async () => {
  const teasers = Array.from(
    { length: 30 },
    (_, i) =>
      `<article><h2><a href="/s/${i}">Story number ${i} of the day</a></h2><p>A teaser of two lines, which says what story ${i} is about and, by its commas, looks like text.</p></article>`,
  );
  const reading = await readPage(pageFrom(`<body><main>${teasers.join('')}</main></body>`), {
    url: 'https://a.example/',
  });
  expect(reading).toMatchObject({ ok: false, reason: 'no-article' });
});

test('says that a page is too large instead of freezing it', async () => {
  const page = pageFrom(`<body>${'<b>x</b>'.repeat(50_001)}</body>`);
  expect(await readPage(page, { url: 'https://a.example/x' })).toEqual({ ok: false, reason: 'too-large' });
}, 30_000);

test('says that a page of chains, each within reason, is too large together', async () => {
  const chain = '<div>'.repeat(400) + 'x' + '</div>'.repeat(400);
  const page = pageFrom(`<body>${chain.repeat(20)}</body>`);
  expect(await readPage(page, { url: 'https://a.example/x' })).toEqual({ ok: false, reason: 'too-large' });
});

test('says that a page with more text than a shelf of novels is too large', async () => {
  const page = pageFrom(`<body><p>${'word '.repeat(500_000)}</p></body>`);
  expect(await readPage(page, { url: 'https://a.example/x' })).toEqual({ ok: false, reason: 'too-large' });
});

test('reads a story beside megabytes of data in a script', async () => {
  const page = pageFrom(STORY);
  page.body.append(Object.assign(page.createElement('script'), { textContent: 'data '.repeat(500_000) }));
  expect(await readPage(page, { url: 'https://northern.example/news/keepers-return' })).toMatchObject({
    ok: true,
  });
});

test('does not call an ordinary page too large when the machine had no time for it', async () => {
  const reading = await readPage(pageFrom(STORY), { url: 'https://northern.example/x', milliseconds: -1 });
  expect(reading).toEqual({ ok: false, reason: 'too-slow' });
});

describe('on a machine so busy that reading takes five seconds', () => {
  beforeEach(() => {
    let isStarted = false;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      const now = isStarted ? 5_000 : 0;
      isStarted = true;
      return now;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test('an ordinary page is read nevertheless', async () => {
    expect(await readPage(pageFrom(STORY), { url: 'https://northern.example/x' })).toMatchObject({
      ok: true,
    });
  });

  test('a large page is given up', async () => {
    const page = pageFrom(`<body>${'<p>The ferry sails.</p>'.repeat(7_000)}</body>`);
    expect(await readPage(page, { url: 'https://northern.example/x' })).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });
});

test('the page answers to the person while a long story is read', async () => {
  const page = pageFrom(
    `<body><main>${'<p>The ferry sails, as it always has.</p>'.repeat(6_000)}</main></body>`,
  );
  let turns = 0;
  const timer = setInterval(() => turns++);
  const reading = await readPage(page, { url: 'https://northern.example/x', milliseconds: 60_000 });
  clearInterval(timer);
  expect(reading).toMatchObject({ ok: true });
  expect(turns).toBeGreaterThan(2);
});

test('says that a page nested beyond reason is too large', async () => {
  const page = pageFrom('<body></body>');
  let at: Element = page.body;
  for (let depth = 0; depth < 600; depth++) at = at.appendChild(page.createElement('div'));
  expect(await readPage(page, { url: 'https://a.example/x' })).toEqual({ ok: false, reason: 'too-large' });
});

test('never throws, whatever the document does', async () => {
  const hostile = new Proxy({} as Document, {
    get() {
      throw new Error('no');
    },
  });
  expect(await readPage(hostile, { url: 'https://a.example/' })).toEqual({ ok: false, reason: 'failed' });
});

function withType(document: Document, contentType: string): Document {
  Object.defineProperty(document, 'contentType', { value: contentType });
  return document;
}
