import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

// 'unit': rules, extraction, library, components; no browser. 'e2e': the built extension in a real browser.
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/speak-english.ts'],
          // Pages of fifty thousand elements take a busy machine a while to parse.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: two cores, and a click needs the front window.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // As long as puppeteer waits: its own second is little for a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
