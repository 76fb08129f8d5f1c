import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/actions/save-article';
import { database } from '@/lib/library/database';
import type { Sender } from '@/lib/messages';
import { anArticle } from '@/tests/support/an-article';

const page = (url: string): Sender => ({ speaker: 'content-script', url, inPrivateWindow: false });

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('a save asked for by a page', () => {
  it('is kept under the canonical address', async () => {
    const answer = await saveArticle(
      { article: anArticle() },
      page('https://courier.example/story?from=feed'),
    );
    expect(answer).toEqual({ ok: true, id: expect.any(String) });
    expect(await database.articles.toArray()).toMatchObject([{ url: 'https://courier.example/story' }]);
  });

  it('cannot take the place of a story of another site', async () => {
    await saveArticle(
      { article: anArticle({ title: 'The true one' }) },
      page('https://courier.example/story'),
    );
    await saveArticle({ article: anArticle({ title: 'The forged one' }) }, page('https://evil.example/x'));
    expect(await database.articles.orderBy('url').toArray()).toMatchObject([
      { url: 'https://courier.example/story', title: 'The true one' },
      { url: 'https://evil.example/x', title: 'The forged one' },
    ]);
  });

  it('goes by the address the browser vouches for, not by the one in the article', async () => {
    const forged = anArticle({ sourceUrl: 'https://bank.example/' });
    await saveArticle({ article: forged }, page('https://courier.example/story'));
    const [content] = await database.contents.toArray();
    expect(content?.article.sourceUrl).toBe('https://courier.example/story');
  });

  it('is refused when it is no article, and nothing is written', async () => {
    const hostile = { ...anArticle(), url: 'javascript:alert(1)' };
    expect(await saveArticle({ article: hostile }, page('https://courier.example/'))).toEqual({
      ok: false,
      reason: 'not-trusted',
    });
    expect(await saveArticle(undefined as never, page('https://courier.example/'))).toMatchObject({
      ok: false,
    });
    expect(await database.articles.count()).toBe(0);
  });

  it('leaves no trace of a private window, unless the person asks to keep it', async () => {
    const privately = { ...page('https://courier.example/story'), inPrivateWindow: true };
    expect(await saveArticle({ article: anArticle() }, privately)).toEqual({
      ok: false,
      reason: 'private-window',
    });
    expect(await database.articles.count()).toBe(0);

    const asked: Sender = {
      speaker: 'own-page',
      url: 'chrome-extension://lede/popup.html',
      inPrivateWindow: true,
    };
    expect(await saveArticle({ article: anArticle() }, asked)).toMatchObject({ ok: true });
  });
});
