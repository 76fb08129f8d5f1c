import { launch, type Browser } from 'puppeteer-core';

export async function openBrowser(executablePath: string): Promise<Browser> {
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
