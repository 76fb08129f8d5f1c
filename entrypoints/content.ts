import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '@/lib/extract/read-page';
import { sendMessage } from '@/lib/messages';

// Runs once a click, in the page, and leaves nothing behind. What it returns is the answer of `scripting.executeScript`.
export default defineContentScript({
  registration: 'runtime',
  // Without it the build drops the value of the script, which is our answer.
  globalName: true,
  main() {
    const page = readPage(document, { url: location.href });
    // Not awaited: the popup shows the article before the disk has it. A failure reaches the popup from the background.
    if (page.ok) void sendMessage('saveArticle', { article: page.article }).catch(() => undefined);
    return page;
  },
});
