import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { addHighlight, changeHighlight, removeHighlight, restoreHighlight } from '@/lib/actions/highlights';
import type { Highlight, HighlightDraft } from '@/lib/article/highlight';
import { emptyOldBin, removeArticles } from '@/lib/library/bin';
import { database } from '@/lib/library/database';
import { saveArticle } from '@/lib/library/save-article';
import { type HighlightOfArticle, watchAllHighlights, watchHighlights } from '@/lib/library/watch-highlights';
import type { Sender } from '@/lib/messages';
import { anArticle } from '@/tests/support/an-article';

const us: Sender = { speaker: 'own-page', url: 'lede:/reader.html', inPrivateWindow: false };
const page: Sender = { speaker: 'content-script', url: 'https://evil.example/', inPrivateWindow: false };

let articleId: string;
let draft: HighlightDraft;
beforeEach(async () => {
  await database.delete();
  await database.open();
  articleId = await saveArticle(anArticle());
  draft = { articleId, block: 'b', quote: 'opened', prefix: '', suffix: '', colour: 'blue' };
});

const ofArticle = () =>
  new Promise<Highlight[]>((resolve, reject) => void watchHighlights(articleId, resolve, reject));
const ofLibrary = () =>
  new Promise<HighlightOfArticle[]>((resolve, reject) => void watchAllHighlights(10, resolve, reject));

async function add(members: Partial<HighlightDraft> = {}): Promise<string> {
  const answer = await addHighlight({ draft: { ...draft, ...members } }, us);
  if (!answer.ok) throw new Error('not added');
  return answer.id;
}

it('keeps what was highlighted, with its story', async () => {
  const id = await add();
  expect(await ofArticle()).toEqual([{ ...draft, id, at: expect.any(String) }]);
  expect((await ofLibrary()).map(({ row }) => row.id)).toEqual([articleId]);
});

it('changes colour and note, and takes an emptied note away', async () => {
  const id = await add();
  expect(await changeHighlight({ id, change: { note: 'which one?' } }, us)).toEqual({ ok: true });
  expect(await changeHighlight({ id, change: { colour: 'pink' } }, us)).toEqual({ ok: true });
  expect(await ofArticle()).toMatchObject([{ colour: 'pink', note: 'which one?', quote: 'opened' }]);
  await changeHighlight({ id, change: { note: ' ' } }, us);
  expect((await ofArticle())[0]).not.toHaveProperty('note');
});

it('deletes with a way back', async () => {
  const id = await add();
  await removeHighlight({ id }, us);
  expect(await ofArticle()).toEqual([]);
  expect(await ofLibrary()).toEqual([]);
  await restoreHighlight({ id }, us);
  expect(await ofArticle()).toHaveLength(1);
});

it('keeps highlights when the story is saved again, and out of the list while it is in the bin', async () => {
  await add();
  await saveArticle(anArticle({ title: 'Bridge opens, then closes' }));
  expect(await ofArticle()).toHaveLength(1);
  await removeArticles([articleId]);
  expect(await ofLibrary()).toEqual([]);
  expect(await ofArticle()).toHaveLength(1);
});

it('does nothing for a page of the web, for a story it does not have, or with data that is none', async () => {
  const id = await add();
  expect(await addHighlight({ draft }, page)).toEqual({ ok: false });
  expect(await changeHighlight({ id, change: { colour: 'pink' } }, page)).toEqual({ ok: false });
  expect(await removeHighlight({ id }, page)).toEqual({ ok: false });
  expect(await restoreHighlight({ id }, page)).toEqual({ ok: false });
  expect(await addHighlight({ draft: { ...draft, articleId: 'none' } }, us)).toEqual({ ok: false });
  expect(await addHighlight({ draft: { ...draft, quote: '' } }, us)).toEqual({ ok: false });
  expect(await changeHighlight({ id: 'none', change: { colour: 'pink' } }, us)).toEqual({ ok: false });
  expect(await ofArticle()).toEqual([{ ...draft, id, at: expect.any(String) }]);
});

it('drops for good what was deleted 30 days ago, and nothing younger', async () => {
  const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  await database.highlights.bulkAdd([
    { ...draft, id: 'old', at: '2026-01-01', removedAt: ago(31).toISOString() },
    { ...draft, id: 'young', at: '2026-01-01', removedAt: ago(29).toISOString() },
    { ...draft, id: 'kept', at: '2026-01-01' },
  ]);
  await emptyOldBin();
  expect(await database.highlights.toCollection().primaryKeys()).toEqual(['kept', 'young']);
  await removeArticles([articleId], ago(31));
  await emptyOldBin();
  expect(await database.highlights.count()).toBe(0);
});
