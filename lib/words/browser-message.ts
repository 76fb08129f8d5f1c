import { browser } from 'wxt/browser';

/**
 * What the browser says in its own language, from `_locales`: `language` names the file of words, the rest is for the manifest and
 * the background, which cannot wait for a file. scripts/build/locales.ts writes them.
 */
export function browserMessage(name: 'language' | 'action'): string {
  // WXT knows the names of messages in public/_locales only.
  return (browser.i18n as { getMessage: (message: string) => string }).getMessage(name);
}
