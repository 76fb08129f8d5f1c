import type { Browser } from 'wxt/browser';

/** What a save is said through. */
export type Voice = Pick<typeof Browser.runtime, 'sendMessage'>;

/**
 * The extension's voice in a page, or nothing where the page took it: Chromium (156) hangs its API on what the page's window already calls
 * 'chrome' and 'browser', and a frame or a form of such a name keeps it from our script.
 */
export function findVoice(): Voice | undefined {
  const named = globalThis as {
    [name in 'browser' | 'chrome']?: { runtime?: Partial<typeof Browser.runtime> };
  };
  for (const name of ['browser', 'chrome'] as const) {
    try {
      const runtime = named[name]?.runtime;
      if (typeof runtime?.id === 'string' && typeof runtime.sendMessage === 'function')
        return runtime as Voice;
    } catch {
      // A frame of another site lets nobody look.
    }
  }
  return undefined;
}
