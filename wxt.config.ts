import { copyFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import { en } from './lib/words/en';
import { otherLanguages } from './lib/words/languages';
import { localeMessages } from './scripts/build/locales';
import { noInnerHtml } from './scripts/build/no-inner-html';
import { noOutsideCode } from './scripts/build/no-outside-code';
import { ownEnvironment } from './scripts/build/own-environment';
import { slimReadability } from './scripts/build/slim-readability';
import { thirdPartyNotices } from './scripts/build/third-party-notices';

// The whole of it again in each direction: nothing is loaded but our own files and the article's pictures, no page can
// frame or be framed, no string becomes markup. See docs/security.md.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' https: http:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const notices = thirdPartyNotices();

/** The oldest that Lede runs in: the Chromium is the first in which the menu can open the popup. What they know is not written anew for older ones. */
const oldest = { chrome: '127', firefox: '140' };

export default defineConfig({
  manifestVersion: 3,
  // Every name is imported from its own module, so that editors, lint and knip can follow it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => ({
    default_locale: en.language,
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+L' }, description: '__MSG_shortcut__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: oldest.chrome }),
    // A click makes the page's pictures 'same-site' for the popup, and Chromium would send them the page's cookies, even
    // strict ones (seen in 156). Firefox has no such key.
    ...(browser === 'chrome' && { cross_origin_embedder_policy: { value: 'credentialless' } }),
    // Development reloads over a socket, which the policy forbids on purpose.
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lede@lede.example',
          strict_min_version: `${oldest.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        // The first on Android that knows `data_collection_permissions`.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  // What Mozilla's reviewers build from: all that a build needs, and what explains it.
  zip: {
    excludeSources: ['tests/**', 'test-results/**', 'scripts/!(build)/**', 'scripts/*.*', 'docs/popup.png'],
  },
  hooks: {
    // WXT takes the title of the popup's page for what the button does.
    'build:manifestGenerated': (_wxt, { action }) => {
      if (action) action.default_title = '__MSG_action__';
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push({ relativeDest: 'third-party-notices.txt', contents: notices.text() });
      const others = await Promise.all(Object.values(otherLanguages).map((load) => load()));
      for (const words of [en, ...others]) {
        files.push({
          relativeDest: `_locales/${words.language}/messages.json`,
          contents: localeMessages(words),
        });
      }
    },
    // Edge is a Chromium, and takes what Chrome takes.
    'zip:extension:done': async ({ config }, file) => {
      if (config.browser === 'chrome') await copyFile(file, file.replace('-chrome.zip', '-edge.zip'));
    },
  },
  // The modulepreload polyfill fetches, which the policy forbids; every browser that runs Lede has it built in.
  vite: ({ browser }) => ({
    plugins: [ownEnvironment(), noInnerHtml(), noOutsideCode(), slimReadability(), notices.plugin()],
    build: {
      target: browser === 'firefox' ? `firefox${oldest.firefox}` : `chrome${oldest.chrome}`,
      modulePreload: { polyfill: false },
    },
  }),
});
