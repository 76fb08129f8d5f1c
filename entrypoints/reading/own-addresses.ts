import { browser } from 'wxt/browser';

/** The library page of Lede itself, as an address to link to. */
export const libraryUrl = browser.runtime.getURL('/library.html');

/** The full tab of a saved story; `highlightId`: opened at one of its highlights. */
export function readerUrl(id: string, highlightId?: string): string {
  const at = highlightId === undefined ? '' : `&highlight=${highlightId}`;
  return browser.runtime.getURL(`/reader.html?id=${id}${at}`);
}
