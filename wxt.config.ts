import { defineConfig } from 'wxt';
import { en } from './lib/words/en';
import { noInnerHtml } from './scripts/build/no-inner-html';

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

export default defineConfig({
  manifestVersion: 3,
  // Every name is imported from its own module, so that editors, lint and knip can follow it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => ({
    name: en.extension.name,
    description: en.extension.description,
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    action: { default_title: en.extension.action },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+L' }, description: en.extension.shortcut },
    },
    // The oldest Chromium in which the menu can open the popup.
    ...(browser === 'chrome' && { minimum_chrome_version: '127' }),
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
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first on Android that knows `data_collection_permissions`.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  // The modulepreload polyfill fetches, which the policy forbids; every browser that runs Lede has it built in.
  vite: () => ({ plugins: [noInnerHtml()], build: { modulePreload: { polyfill: false } } }),
});
