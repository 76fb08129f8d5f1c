import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension } from '@/scripts/bench-library/build-extension';
import { measureSize, type SizeResult } from '@/scripts/bench-library/measure-size';
import { report } from '@/scripts/bench-library/report';
import { getBrowser } from '@/scripts/browsers/get-browser';
import { getExtension, launchChromium } from '@/scripts/browsers/launch-chromium';

const size = 45;

let extensionDir: string;
let result: SizeResult;
beforeAll(async () => {
  extensionDir = await buildExtension();
  // Of one article a segment, so that segments are merged and merged again.
  result = await measureSize({
    launch: async (profileDir) => {
      const executablePath = getBrowser('chromium');
      const browser = await launchChromium({ executablePath, extensionDir, headless: true, profileDir });
      return { browser, extensionId: (await getExtension(browser)).id };
    },
    size,
    peers: [],
    batch: 1,
    rounds: { queries: 5, cold: 1, saves: 2 },
  });
});
afterAll(() => rmSync(extensionDir, { recursive: true, force: true }));

it('merges the segments of the index step by step, and finds every text after', () => {
  expect(result.segments.length).toBeLessThan(5);
  expect(result.segments.reduce((sum, docs) => sum + docs, 0)).toBe(size);
  expect(result.uniqueFirst).toEqual({ lede: 5, fts5: 5, asked: 5 });
  expect(Math.min(...result.overlap)).toBeGreaterThan(0.7);
});

it('measures every number of its table', () => {
  expect(report([result])).not.toMatch(/NaN|Infinity|undefined/);
});
