import { type Browser, type Extension, launch } from 'puppeteer-core';

export interface LaunchOptions {
  executablePath: string;
  /** Folder of a built extension. */
  extensionDir?: string;
  headless: boolean;
  /** Profile that outlives the browser; without it each start is a new one. */
  profileDir?: string;
  extraArguments?: string[];
}

/** Starts Chromium with the extension installed, and nothing in it that calls home. */
export function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { executablePath, extensionDir, extraArguments = [], headless, profileDir } = options;
  return launch({
    browser: 'chrome',
    executablePath,
    headless,
    // Extensions can be installed and clicked over a pipe only.
    pipe: true,
    ...(extensionDir && { enableExtensions: [extensionDir] }),
    ...(profileDir && { userDataDir: profileDir }),
    defaultViewport: null,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--window-size=1200,900',
      // As root, as in a container, Chromium's sandbox does not start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...extraArguments,
    ],
  });
}

/** The one extension that is installed. */
export async function getExtension(browser: Browser): Promise<Extension> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The browser started without the extension.');
  return extension;
}
