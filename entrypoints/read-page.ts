import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/lib/extract/read-page';
import { findVoice } from '@/lib/find-voice';
import { sendSave } from '@/lib/send-save';

// Runs once a click, in the page, and leaves nothing behind. What it returns is the answer of `scripting.executeScript`. Not one of wxt's
// content scripts: those tell the page that they are there.
export default defineUnlistedScript({
  // Without it the build drops the value of the script, which is our answer.
  globalName: true,
  async main() {
    const page = await readPage(document, { url: location.href });
    const voice = findVoice();
    // Not awaited: the popup shows the article before the disk has it. A failure reaches the popup from the background.
    if (page.ok && voice) void sendSave(page.article, voice).catch(() => undefined);
    // Without a voice the popup has to send it.
    return { ...page, isSent: page.ok && voice !== undefined };
  },
});
