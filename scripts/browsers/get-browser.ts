import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserFamily, findBrowser, overrides } from './find-browser.ts';

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The executable of a browser for the tests. On a Debian or Ubuntu container where we are root, a missing one is installed;
 * anywhere else a missing one is an error: a test that needs a browser is never skipped in silence.
 */
export function getBrowser(family: BrowserFamily): string {
  const found = findBrowser(family);
  if (found) return found;
  if (!isDebianRoot()) {
    throw new Error(
      `No ${family} found. Install one, or name its executable in ${overrides[family]}, and run the tests again.`,
    );
  }
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  // The fonts are what Cyrillic, Arabic and Japanese pages are shown in.
  apt('install', '-y', debianPackage[family], 'fonts-noto-core', 'fonts-noto-cjk');
  const installed = findBrowser(family);
  if (!installed) throw new Error(`apt-get installed ${debianPackage[family]}, but it is in no usual place.`);
  return installed;
}

function isDebianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}
