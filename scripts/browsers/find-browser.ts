import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserFamily = 'chromium' | 'firefox';

/** The variable that names a browser's executable, for those who keep it in an unusual place. */
export const overrides = { chromium: 'LEDE_CHROMIUM', firefox: 'LEDE_FIREFOX' } as const;

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'vivaldi-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macApplications = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * The executable of an installed browser: the one the environment names, else the first found in the usual places.
 * An override that points at nothing is an error, not a reason to take another browser.
 */
export function findBrowser(family: BrowserFamily): string | undefined {
  const named = process.env[overrides[family]];
  if (named && !existsSync(named))
    throw new Error(`${overrides[family]} names ${named}, and nothing is there.`);
  return named || usualPlaces(family).find((path) => existsSync(path));
}

function usualPlaces(family: BrowserFamily): string[] {
  if (process.platform === 'darwin') {
    return macApplications[family].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map((root) =>
        join(root, `${name}.app/Contents/MacOS/${executableName(name)}`),
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = [
      process.env['PROGRAMFILES'],
      process.env['PROGRAMFILES(X86)'],
      process.env['LOCALAPPDATA'],
    ];
    return windowsPrograms[family].flatMap((path) =>
      roots.flatMap((root) => (root ? [join(root, path)] : [])),
    );
  }
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return commands[family].flatMap((command) => folders.map((folder) => join(folder, command)));
}

// Firefox's binary inside its application is lower case; Chromium's family repeats the name of the application.
function executableName(application: string): string {
  return application.startsWith('Firefox') ? 'firefox' : application;
}
