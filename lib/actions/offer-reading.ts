import { browser } from 'wxt/browser';
import { browserMessage } from '@/lib/words/browser-message';

const menuItem = 'read';

/** Puts 'Read in Lede' into the menu of every page. Choosing it does what a click on the button does. */
export function offerReading(): void {
  // At each installation and update, not at each start: browsers keep the menu.
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: menuItem,
        title: browserMessage('action'),
        // Wherever on the page one happens to point; not on links, which lead elsewhere.
        contexts: ['page', 'selection', 'image'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((item) => {
    // The choice is a person's act: it grants activeTab for the page, as the button does, and lets the popup open.
    if (item.menuItemId === menuItem) void browser.action.openPopup();
  });
}
