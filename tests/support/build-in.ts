import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension that speaks a language in any Chromium: without its own packs of languages, which a plain machine does not
 * have, the browser says what stands in `_locales/en`. Returns the folder, which is the caller's to remove.
 */
export function buildIn(language: string): string {
  const folder = mkdtempSync(join(tmpdir(), `lede-${language}-`));
  cpSync(join(import.meta.dirname, '../../.output/chrome-mv3'), folder, { recursive: true });
  const messages = (of: string) => join(folder, '_locales', of, 'messages.json');
  if (language !== 'en') cpSync(messages(language), messages('en'));
  return folder;
}
