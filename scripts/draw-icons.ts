/**
 * Draws public/icon-*.png from scripts/icon.svg: `npm run icons`. The plain ones are for lists and stores; 'dark' and
 * 'light' name the ink, for toolbars whose own text is dark or light (Firefox picks; WXT finds the pairs by these names).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { getBrowser } from './browsers/get-browser.ts';
import { launchChromium } from './browsers/launch-chromium.ts';

const sizes = [16, 32, 48, 96, 128];
const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const light = svg.replaceAll('#1c1a18', '#ece7de').replaceAll('#b5321f', '#ff8a70');

const browser = await launchChromium({ executablePath: getBrowser('chromium'), headless: true });
const page = await browser.newPage();

async function draw(picture: string, name: string, size: number): Promise<void> {
  await page.setViewport({ width: size, height: size });
  await page.goto(
    `data:image/svg+xml,${encodeURIComponent(picture.replace('<svg ', `<svg width="${size}" height="${size}" `))}`,
  );
  const png = await page.screenshot({
    omitBackground: true,
    clip: { x: 0, y: 0, width: size, height: size },
  });
  await writeFile(new URL(`../public/${name}-${size}.png`, import.meta.url), png);
}

for (const size of sizes) {
  await draw(svg, 'icon', size);
  await draw(svg, 'icon-dark', size);
  await draw(light, 'icon-light', size);
}
await browser.close();
