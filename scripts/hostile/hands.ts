import type { Page } from 'puppeteer-core';

/** A page of ours, in a tab or in the popup, as far as it is looked at. */
export interface View {
  evaluate: <T>(run: () => T | Promise<T>) => Promise<Awaited<T>>;
  close: () => Promise<void>;
}

/** One browser with Lede in it, as far as the hostile suite needs it. */
export interface Hands {
  /** Opens a page of the web. */
  visit: (url: string) => Promise<Page>;
  /**
   * Clicks the toolbar button on the page. Once the story is kept, returns the popup and the way to the full tab, whose opening closes the popup; or why nothing was read. `patience` is the time a click may take, in milliseconds.
   */
  read: (
    page: Page,
    patience: number,
  ) => Promise<{ popup: View; openReader: () => Promise<Page> } | { unread: string }>;
  /** Opens one of Lede's own pages in front, with `noteMischief` in it; returns it once it shows `selector`. */
  openOwnPage: (path: string, selector: string) => Promise<Page>;
  /** What the browser itself noted of one of our pages since it began: refusals of the policy. */
  refusalsOf: (view: View) => Promise<string[]>;
  /** Where the browser asks for a picture of this address. */
  askedAt: (src: string) => string;
  /** Writes a file that can be chosen; returns its path. */
  file: (name: string, content: Uint8Array) => Promise<string>;
  /** The file with this ending that is or comes into the folder of downloads, which is then empty of it. */
  takeDownload: (ending: string) => Promise<Buffer>;
  close: () => Promise<void>;
}
