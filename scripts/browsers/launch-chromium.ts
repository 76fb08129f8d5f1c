import puppeteer, { type Browser, type Extension } from 'puppeteer-core';

export interface LaunchOptions {
  executablePath: string;
  /** Folder of a built extension. */
  extensionDir?: string;
  headless: boolean;
  /** Profile that outlives the browser; without it each start is a new one. */
  profileDir?: string;
  /** 'host:port' of a proxy that every request goes through, those to this machine too. */
  proxy?: string;
  /** The extension works in private windows too, as when the person allowed it. */
  inPrivateWindows?: boolean;
  /** So long one call may take, in milliseconds; else three minutes. */
  patience?: number;
  /** On Linux Chromium asks speech-dispatcher for voices only when told to. */
  voices?: boolean;
}

/** Starts Chromium with the extension installed, and nothing in it that calls home. */
export function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { executablePath, extensionDir, headless, inPrivateWindows, patience, profileDir, proxy, voices } =
    options;
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    // Extensions can be installed and clicked over a pipe only.
    pipe: true,
    ...(patience !== undefined && { protocolTimeout: patience }),
    ...(extensionDir && { enableExtensions: [extensionDir] }),
    ...(inPrivateWindows && extensionDir && { extensionsEnabledInIncognito: [extensionDir] }),
    ...(profileDir && { userDataDir: profileDir }),
    defaultViewport: null,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--window-size=1200,900',
      // The screen that headless Chromium pretends is 800 × 600, too low for the popup.
      '--screen-info={3200x2400 devicePixelRatio=2}',
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(voices ? ['--enable-speech-dispatcher'] : []),
      // As root, as in a container, Chromium's sandbox does not start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** The one extension that is installed. The browser is up a moment before its extensions are. */
export async function getExtension(browser: Browser): Promise<Extension> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
    if (Date.now() > deadline) throw new Error('The browser started without the extension.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
