import type { Browser } from 'wxt/browser';

declare global {
  /** What code that a test runs inside Chromium's extension pages finds there. */
  const chrome: typeof Browser;
}
