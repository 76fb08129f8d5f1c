import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getBrowser } from './browsers/get-browser.ts';
import { getExtension, launchChromium } from './browsers/launch-chromium.ts';
import { measureScroll, type Scroll } from './bench-reading/measure-scroll.ts';
import { servePictures } from './bench-reading/serve-pictures.ts';
import { storyOf } from './bench-reading/story-of.ts';

// How smoothly a long story scrolls in real Chromium: frames, long tasks and the time until it stands, for 20,000 words and for
// 200 pictures. Needs `npm run build`.
//   npm run bench:reading [-- --rounds 3]
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });

const pictures = await servePictures();
const browser = await launchChromium({
  executablePath: getBrowser('chromium'),
  extensionDir: join(import.meta.dirname, '../.output/chrome-mv3'),
  headless: true,
});
try {
  const { id } = await getExtension(browser);
  const stories = [
    { name: '20,000 words', story: storyOf({ words: 20_000, pictures: [] }) },
    { name: '200 pictures', story: storyOf({ words: 12_000, pictures: pictures.addresses(200) }) },
  ];
  const lines = [row('story', 'until it stands', 'frames/s', 'frame p95', 'frame max', 'long tasks (sum)')];
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { name, story } of stories) lines.push(line(name, await measureScroll(browser, id, story)));
  }
  console.log(lines.join('\n'));
} finally {
  await browser.close();
  pictures.close();
}

function line(name: string, { frames, longTasks, untilShown }: Scroll): string {
  const sorted = frames.toSorted((a, b) => a - b);
  const sum = frames.reduce((all, one) => all + one, 0);
  return row(
    name,
    ms(untilShown),
    ((frames.length * 1000) / sum).toFixed(1),
    ms(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    ms(sorted.at(-1) ?? 0),
    `${longTasks.length} (${ms(longTasks.reduce((all, one) => all + one, 0))})`,
  );
}

function row(...cells: string[]): string {
  return cells.map((cell) => cell.padEnd(17)).join('');
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
