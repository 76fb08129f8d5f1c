import { browser } from 'wxt/browser';
import { emptyOldBin } from '@/lib/library/bin';

/** Empties the bin of what is older than 30 days, each time the browser starts: no timer, and no work while idle. */
export function tidyLibrary(): void {
  browser.runtime.onStartup.addListener(() => void emptyOldBin());
}
