import { expect, it } from 'vitest';
import { findRefusal } from '@/entrypoints/popup/refusal';
import { words } from '@/lib/words/words';

it.each([
  [undefined, 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['chrome-extension://abcdef/library.html', 'browser-page'],
  ['view-source:https://courier.example/', 'browser-page'],
  ['about:blank', 'empty-tab'],
  ['about:newtab', 'empty-tab'],
  ['chrome://newtab/', 'empty-tab'],
  ['edge://newtab/', 'empty-tab'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['file:///home/ada/story.html', 'local-file'],
  ['https://courier.example/Report.PDF', 'pdf'],
] as const)('%s is refused: %s', (address, reason) => {
  expect(findRefusal(address)).toBe(reason);
  expect(words.refused[reason].help).toMatch(/\.$/);
});

it('tries every other page of the web', () => {
  expect(findRefusal('https://courier.example/2026/05/bridge')).toBeUndefined();
  expect(findRefusal('http://127.0.0.1:8080/')).toBeUndefined();
});
