import type { Browser } from 'puppeteer-core';

export interface Scroll {
  /** All in milliseconds. From the navigation to the first frame with the story. */
  untilShown: number;
  /** Between each frame and the one before, while the story is scrolled. */
  frames: number[];
  /** Tasks of over 50 ms during the same time. */
  longTasks: number[];
}

/** How far and how fast: as a person who looks for something near the end. CSS pixels, pixels a second. */
const distance = 12_000;
const speed = 2_400;

/** Keeps the story, opens it in a tab, scrolls it as a touch pad does, and measures each frame. */
export async function measureScroll(browser: Browser, extension: string, article: object): Promise<Scroll> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension}/library.html`);
  const answer: unknown = await page.evaluate(
    (data) => chrome.runtime.sendMessage({ name: 'saveArticle', data }),
    { article, saveId: crypto.randomUUID() },
  );
  const { id } = answer as { id: string };
  await page.goto(`chrome-extension://${extension}/reader.html?id=${id}`);
  await page.bringToFront();
  await page.waitForSelector('article.story');
  const untilShown = await page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
  );
  await page.evaluate(() => {
    const measured = { frames: [] as number[], longTasks: [] as number[] };
    Object.assign(globalThis, { measured });
    let last = performance.now();
    const onFrame = (now: number) => {
      measured.frames.push(now - last);
      last = now;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    new PerformanceObserver((list) =>
      measured.longTasks.push(...list.getEntries().map((entry) => entry.duration)),
    ).observe({ type: 'longtask' });
  });
  const session = await page.createCDPSession();
  await session.send('Input.synthesizeScrollGesture', {
    x: 400,
    y: 400,
    yDistance: -distance,
    speed,
    gestureSourceType: 'mouse',
  });
  const measured = await page.evaluate(
    () => (globalThis as unknown as { measured: Pick<Scroll, 'frames' | 'longTasks'> }).measured,
  );
  await page.close();
  return { untilShown, ...measured };
}
