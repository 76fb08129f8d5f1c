import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/actions/save-article';
import { removeArticles } from '@/lib/library/bin';
import { database } from '@/lib/library/database';
import type { Sender } from '@/lib/messages';
import { anArticle } from '@/tests/support/an-article';

/** A save of its own. */
const save = () => ({ saveId: crypto.randomUUID() });
const page = (url: string): Sender => ({ speaker: 'content-script', url, inPrivateWindow: false });

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('a save asked for by a page', () => {
  it('is kept under the canonical address', async () => {
    const answer = await saveArticle(
      { ...save(), article: anArticle() },
      page('https://courier.example/story?from=feed'),
    );
    expect(answer).toEqual({ ok: true, id: expect.any(String) });
    expect(await database.articles.toArray()).toMatchObject([{ url: 'https://courier.example/story' }]);
  });

  it('cannot take the place of a story of another site', async () => {
    await saveArticle(
      { ...save(), article: anArticle({ title: 'The true one' }) },
      page('https://courier.example/story'),
    );
    await saveArticle(
      { ...save(), article: anArticle({ title: 'The forged one' }) },
      page('https://evil.example/x'),
    );
    expect(await database.articles.orderBy('url').toArray()).toMatchObject([
      { url: 'https://courier.example/story', title: 'The true one' },
      { url: 'https://evil.example/x', title: 'The forged one' },
    ]);
  });

  it('goes by the address the browser vouches for, not by the one in the article', async () => {
    const forged = anArticle({ sourceUrl: 'https://bank.example/' });
    await saveArticle({ ...save(), article: forged }, page('https://courier.example/story'));
    const [content] = await database.contents.toArray();
    expect(content?.article.sourceUrl).toBe('https://courier.example/story');
  });

  it('is refused when it is no article, and nothing is written', async () => {
    const hostile = { ...anArticle(), url: 'javascript:alert(1)' };
    expect(await saveArticle({ ...save(), article: hostile }, page('https://courier.example/'))).toEqual({
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
    expect(await saveArticle({ ...save(), article: anArticle() }, privately)).toEqual({
      ok: false,
      reason: 'private-window',
    });
    expect(await database.articles.count()).toBe(0);

    const asked: Sender = {
      speaker: 'own-page',
      url: 'chrome-extension://lede/popup.html',
      inPrivateWindow: true,
    };
    expect(await saveArticle({ ...save(), article: anArticle() }, asked)).toMatchObject({ ok: true });
  });

  it('does once what was said twice, even when it was deleted in between', async () => {
    const said = { article: anArticle(), saveId: 'once' };
    const first = await saveArticle(said, page('https://courier.example/story'));
    const [before] = await database.articles.toArray();
    expect(await saveArticle(said, page('https://courier.example/story'))).toEqual(first);
    expect(await database.articles.toArray()).toEqual([before]);

    await removeArticles([before?.id ?? '']);
    expect(await saveArticle(said, page('https://courier.example/story'))).toEqual(first);
    expect(await database.articles.toArray()).toMatchObject([{ shelf: 'bin' }]);
  });

  it('is refused without a name of its own', async () => {
    for (const saveId of [undefined, '', 7, 'x'.repeat(201)]) {
      expect(
        await saveArticle(
          { article: anArticle(), saveId: saveId as string },
          page('https://courier.example/'),
        ),
      ).toMatchObject({ ok: false });
    }
    expect(await database.articles.count()).toBe(0);
  });
});
