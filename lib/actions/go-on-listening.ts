import { browser } from 'wxt/browser';
import { whenListenerGone } from '@/lib/messages';

/** When the popup closes while it reads aloud, a tab opens and goes on. */
export function goOnListening(): void {
  whenListenerGone(({ id, leaf }) => {
    const query = new URLSearchParams({ id, listen: leaf });
    void browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?${query}`) });
  });
}
