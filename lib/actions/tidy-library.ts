import { browser } from 'wxt/browser';
import { emptyOldBin } from '@/lib/library/bin';
import { forgetChanges } from '@/lib/library/changes/forget-changes';
import { forgetSaves } from '@/lib/library/forget-saves';
import { forgetImports } from '@/lib/library/import/forget-imports';
import { resumeJournal } from '@/lib/library/journal/journal';
import { tidyIndex } from '@/lib/library/search/compact-index';
import { threadStories } from '@/lib/library/threads/thread-stories';

/** How long unfinished work waits, in milliseconds: what woke the background comes first. */
const settle = 2_000;

/**
 * Goes on with unfinished work each time the background starts, and drops what is too old each time the browser starts: no timer that
 * runs on, and no work while idle. What fails is tried again at the next start; a library that does not open is told by the pages.
 */
export function tidyLibrary(): void {
  setTimeout(() => void resumeJournal().catch(() => undefined), settle);
  browser.runtime.onStartup.addListener(() => {
    void emptyOldBin()
      .then(() => forgetSaves())
      .then(() => forgetImports())
      .then(() => forgetChanges())
      .then(() => tidyIndex())
      .then(() => threadStories())
      .catch(() => undefined);
  });
}
