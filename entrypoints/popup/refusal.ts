import type { words } from '@/lib/words/words';

/** Why a page could not be read; each has its sentence in the words. */
export type Refusal = keyof typeof words.refused;

const stores = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/**
 * Why a tab cannot be read, judged by its address before trying: browsers refuse all of these with one and the same error,
 * and a person is helped more by knowing which it is. `undefined` when the page is worth trying.
 */
export function findRefusal(address: string | undefined): Refusal | undefined {
  // No address, though the click gave us the right to see it: a page the browser keeps to itself.
  if (!address || !URL.canParse(address)) return 'browser-page';
  const { protocol, hostname, pathname, href } = new URL(address);
  if (
    /^(?:about:(?:blank|newtab|home|privatebrowsing)|(?:chrome|edge|brave|vivaldi|opera):\/\/(?:newtab|new-tab-page|startpage))/.test(
      href,
    )
  ) {
    return 'empty-tab';
  }
  if (protocol === 'file:') return 'local-file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (stores.includes(hostname)) return 'store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : undefined;
}
