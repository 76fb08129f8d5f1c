import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { type Lede, startLede } from '@/tests/support/lede-in-chromium';
import { sampleStory } from '@/tests/support/sample-story';

const picture = readFileSync(join(import.meta.dirname, '../../scripts/start/sample/harbour.jpg'));
const text =
  'The boats of the bay went out again this morning, one after the other, and nobody on the quay said a word about the winter that had kept them in. ';

let lede: Lede;
let pictures: Server;
const asked: string[] = [];
let origin: string;
beforeAll(async () => {
  // Pictures that come late, as from far away.
  pictures = createServer((request, response) => {
    asked.push(request.url ?? '');
    setTimeout(() => response.setHeader('Content-Type', 'image/jpeg').end(picture), 400);
  });
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}`;
  lede = await startLede();
});
afterAll(async () => {
  await lede.close();
  pictures.close();
});

const long = (name: string, count = 60) =>
  anArticle({
    url: `https://courier.example/${name}`,
    sourceUrl: `https://courier.example/${name}`,
    blocks: blocks(...Array.from({ length: count }, (_, i) => paragraph(`Mile ${i}. ${text.repeat(2)}`))),
  });

/** Not the network's quiet: that never comes while lazy pictures wait for their turn. */
const waitForPicturesInSight = (page: Page) =>
  page.waitForFunction(() =>
    [...document.images]
      .filter((image) => image.getBoundingClientRect().top < innerHeight)
      .every((image) => image.complete && image.naturalWidth > 0),
  );

const barOpacity = (page: Page) => page.$eval('.bar .save-state', (state) => getComputedStyle(state).opacity);

it('lets the bar step back while one reads on, and brings it at a pointer, scrolling up, or the focus', async () => {
  const reader = await lede.showInReader(long('bar'));
  await expect.poll(() => barOpacity(reader)).toBe('1');
  await reader.mouse.move(600, 500);
  const readOn = async () => {
    for (let i = 0; i < 3; i++) {
      await reader.mouse.wheel({ deltaY: 200 });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await expect.poll(() => barOpacity(reader)).toBe('0');
  };
  await readOn();
  await reader.mouse.move(610, 520);
  await expect.poll(() => barOpacity(reader)).toBe('1');
  await readOn();
  await reader.mouse.wheel({ deltaY: -120 });
  await expect.poll(() => barOpacity(reader)).toBe('1');
  await readOn();
  await reader.focus('.bar a');
  await expect.poll(() => barOpacity(reader)).toBe('1');
});

it('moves nothing that is in sight when text and pictures come', async () => {
  const html = `<!doctype html><html lang="en"><title>Boats</title><body><article><h1>The boats go out again</h1>
    <figure><img src="${origin}/lead.jpg" alt="The bay" width="640" height="400"></figure>
    ${`<p>${text}</p>`.repeat(8)}<figure><img src="${origin}/second.jpg" alt="The quay"></figure>${`<p>${text}</p>`.repeat(8)}</article>`;
  const reader = await lede.keepAndOpen({ url: 'https://courier.example/boats', html });
  const address = reader.url();
  await reader.close();
  for (const size of [
    { width: 1200, height: 900 },
    { width: 360, height: 640 },
  ]) {
    const page = await lede.browser.newPage();
    await page.setViewport(size);
    await page.goto(address);
    await page.waitForSelector('article.story');
    await waitForPicturesInSight(page);
    const shifts = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve([]), 500);
        }),
    );
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01);
    await page.close();
  }
});

it('keeps room for the lead picture when the page does not tell its size', async () => {
  const reader = await lede.showInReader({
    ...long('room'),
    lead: { src: `${origin}/unsized.jpg`, alt: 'The bay' },
  });
  const height = () =>
    reader.$eval('header img', (image) => Math.round(image.getBoundingClientRect().height));
  const before = await height();
  expect(before).toBeGreaterThan(100);
  await reader.waitForFunction(() => document.images[0]?.complete && document.images[0].naturalWidth > 0);
  expect(await height()).toBe(before);
});

it('fetches of two hundred pictures only those that come near', async () => {
  const many = Array.from({ length: 200 }, (_, i) => [
    paragraph(text),
    {
      kind: 'figure' as const,
      pictures: [{ src: `${origin}/many-${i}.jpg`, alt: `Boat ${i}`, width: 640, height: 400 }],
    },
  ]).flat();
  // Lede's own list, which was open on the way, shows the pictures of the stories before.
  const askedOfStory = () => asked.filter((path) => path.startsWith('/many-'));
  const reader = await lede.showInReader({ ...long('many'), blocks: blocks(...many) });
  await waitForPicturesInSight(reader);
  expect(askedOfStory().length).toBeGreaterThan(0);
  expect(askedOfStory().length).toBeLessThan(20);
  await reader.evaluate(() => document.querySelector('.text > :last-child')?.scrollIntoView());
  await expect.poll(askedOfStory).toContain('/many-199.jpg');
  expect(askedOfStory().length).toBeLessThan(60);
});

it('does nothing while nobody does anything', async () => {
  const reader = await lede.showInReader(long('idle'));
  const address = reader.url();
  await reader.close();
  const page = await lede.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const calls: string[] = [];
    Object.assign(globalThis, { calls });
    const note = (name: 'setTimeout' | 'setInterval' | 'requestAnimationFrame' | 'requestIdleCallback') => {
      const real = globalThis[name] as (...args: unknown[]) => number;
      Object.assign(globalThis, {
        [name]: (...args: unknown[]) => {
          calls.push(name);
          return real(...args);
        },
      });
    };
    for (const name of [
      'setTimeout',
      'setInterval',
      'requestAnimationFrame',
      'requestIdleCallback',
    ] as const) {
      note(name);
    }
  });
  await page.goto(address);
  await page.waitForSelector('article.story');
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const took = () => page.evaluate(() => (globalThis as unknown as { calls: string[] }).calls.splice(0));
  expect((await took()).length).toBeGreaterThan(0);
  // What is begun by coming up takes a busy machine a while; whatever goes on by itself would never let three seconds pass.
  await expect
    .poll(async () => {
      await wait(3_000);
      return took();
    })
    .toEqual([]);
});

it('is as wide as it is shown also in the narrow window in which the browser measures a popup', async () => {
  const popup = await lede.click(await lede.visit(sampleStory));
  const address = popup.url();
  await popup.close();
  const page = await lede.browser.newPage();
  await page.goto(address);
  const widthIn = async (width: number) => {
    await page.setViewport({ width, height: 600 });
    return page.$eval('#app', (app) => app.getBoundingClientRect().width);
  };
  expect(await widthIn(50)).toBe(720);
  expect(await widthIn(720)).toBe(720);
  expect(await widthIn(320)).toBe(320);
  await page.close();
});

it('leaves all colours to a system that forces its own', async () => {
  const reader = await lede.showInReader(long('forced'));
  const session = await reader.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await reader.click('.appearance summary');
  const [story, canvas, chooser] = await reader.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    return [
      getComputedStyle(document.querySelector('.text p') as Element).color,
      getComputedStyle(probe).color,
      document.querySelector('[data-choice=paper]')?.checkVisibility(),
    ];
  });
  expect(story).toBe(canvas);
  expect(chooser).toBe(false);
});

it('shows every panel whole, or lets it scroll, in a low and in a narrow window', async () => {
  const headings = ['March', 'April', 'May', 'June'].flatMap((month) => [
    { kind: 'heading' as const, level: 2 as const, spans: [{ kind: 'text' as const, text: month }] },
    paragraph(text.repeat(3)),
  ]);
  const reader = await lede.showInReader({
    ...long('panels'),
    blocks: blocks(...Array.from({ length: 8 }, () => headings).flat()),
  });
  for (const [width, height] of [
    [1000, 400],
    [700, 320],
    [340, 400],
  ] as const) {
    await reader.setViewport({ width, height });
    for (const summary of await reader.$$('details.menu > summary')) {
      await summary.click();
      const [panel] = (await reader.$$eval('details[open] > .panel', (all) =>
        all.map((one) => one.getBoundingClientRect().toJSON()),
      )) as [DOMRect];
      expect(panel.left).toBeGreaterThanOrEqual(0);
      expect(panel.right).toBeLessThanOrEqual(width);
      expect(panel.bottom).toBeLessThanOrEqual(height);
      expect(panel.height).toBeGreaterThan(100);
      await reader.keyboard.press('Escape');
    }
  }
});

it('breaks what is longer than a line, wherever it stands, and lets a long formula scroll by itself', async () => {
  const address = `https://courier.example/${'archive-of-the-harbour'.repeat(8)}`;
  const sum = Array.from({ length: 60 }, (_, i) => [
    { element: 'mi', text: `x${i}` },
    { element: 'mo', text: '+' },
  ]).flat();
  const formula = { kind: 'math' as const, tree: { element: 'math', children: sum } };
  const reader = await lede.showInReader({
    ...long('overlong', 2),
    title: `Found at ${address}`,
    dek: address,
    tags: [address],
    authors: [{ name: address, kind: 'person', role: address, bio: address }],
    blocks: blocks(
      {
        kind: 'paragraph',
        spans: [{ kind: 'text', text: 'It is ' }, formula, { kind: 'footnoteRef', note: 'n1', label: '1' }],
      },
      { kind: 'list', ordered: false, items: [blocks({ kind: 'paragraph', spans: [formula] })] },
      {
        kind: 'figure',
        pictures: ['a', 'b'].map((name) => ({ src: `${origin}/${name}.jpg`, alt: '', caption: address })),
      },
    ),
    footnotes: [
      { id: 'n1', label: '1', blocks: blocks(paragraph(address), { kind: 'paragraph', spans: [formula] }) },
    ],
    related: [
      { title: address, url: 'https://courier.example/related', teaser: address, placement: 'after' },
    ],
  });
  for (const width of [1000, 340]) {
    await reader.setViewport({ width, height: 700 });
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  const sizes = await reader.$$eval('.picture .caption, .byline', (all) =>
    all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  );
  // A caption is smaller than the text, in a gallery too.
  expect(Math.max(...sizes)).toBeLessThan(16);
});
