import { existsSync } from 'node:fs';
import { launch, type Browser } from 'puppeteer-core';

const USUAL_PLACES = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = USUAL_PLACES.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROME_PATH to it.');
  return launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
