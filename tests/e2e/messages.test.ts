import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleFixtures } from '@/tests/support/article-fixtures';
import { type Lede, readRows, startLede } from '@/tests/support/lede-in-chromium';

let lede: Lede;
beforeAll(async () => {
  lede = await startLede();
});
afterAll(() => lede.close());

it('does nothing that a page asks for besides saving itself', async () => {
  const [story] = articleFixtures('seed-publisher-classes');
  const reader = await lede.keepAndOpen({ url: story?.expected.sourceUrl ?? '', html: story?.html ?? '' });
  const [row] = await readRows(reader, 'articles');

  // What a page's own process could say in our script's name: the worst neighbour our content script can have.
  const page = await lede.visit({ url: 'https://evil.example/x', html: '<!doctype html><title>x</title>' });
  await (await lede.click(page)).close();
  const realm = page.extensionRealms()[0];
  const say = (message: unknown) =>
    realm?.evaluate(
      (said) =>
        chrome.runtime.sendMessage(said).then(
          (answer) => JSON.stringify(answer) ?? 'unanswered',
          () => 'unanswered',
        ),
      message as object,
    );
  expect(await say({ name: 'removeArticle', data: { id: row?.['id'] } })).toBe('{"ok":false}');
  expect(
    await say({ name: 'keepPlace', data: { id: row?.['id'], place: { block: 'b', quote: '', share: 1 } } }),
  ).toBe('{"ok":false}');
  expect(await say({ name: 'constructor', data: {} })).toBe('unanswered');
  expect(await say({ name: 'saveArticle', data: { article: { url: 'javascript:alert(1)' } } })).toBe(
    '{"ok":false,"reason":"not-trusted"}',
  );
  expect(await say('saveArticle')).toBe('unanswered');
  expect(await readRows(reader, 'articles')).toEqual([row]);
});
