import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeArticles } from '@/lib/library/bin';
import { cancelChange } from '@/lib/library/changes/cancel-change';
import { changeArticles } from '@/lib/library/changes/change-articles';
import { forgetChanges } from '@/lib/library/changes/forget-changes';
import { undoChange } from '@/lib/library/changes/undo-change';
import { database } from '@/lib/library/database';
import { changeArticles as changeWork } from '@/lib/library/journal/change-articles';
import { resumeJournal } from '@/lib/library/journal/journal';
import { keepPlace } from '@/lib/library/keep-place';
import { idsWithTag } from '@/lib/library/lists/ids-with-tag';
import { saveArticle } from '@/lib/library/save-article';
import { anArticle } from '@/tests/support/an-article';
import { change, giveTags, setArchived, setRead } from '@/tests/support/change-stories';

const monday = new Date('2026-03-02T08:00:00Z');
const tuesday = new Date('2026-03-03T08:00:00Z');
const place = { block: 'b', quote: '', share: 0.4 };

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

const save = (number: number) => saveArticle(anArticle({ url: `https://courier.example/${number}` }));
const saveMany = async (count: number) => {
  const ids: string[] = [];
  for (let number = 0; number < count; number++) ids.push(await save(number));
  return ids;
};
const counted = async (list: string) => (await database.counts.get(list))?.count ?? 0;
const archive = { kind: 'archived', on: true } as const;

/** As if the background died while it wrote step `number`: all after the transaction before is gone with it. */
async function dieAtStep(number: number): Promise<() => void> {
  const doPiece = changeWork.doPiece;
  changeWork.doPiece = async (entry) => {
    if (Number(entry.after ?? -1) + 1 === number) throw new Error('The background died.');
    return doPiece(entry);
  };
  return () => void (changeWork.doPiece = doPiece);
}

describe('a change to many stories', () => {
  it('goes on at the next start when the background died in the middle, and is taken back whole', async () => {
    const ids = await saveMany(450);
    await setArchived([ids[7] ?? ''], true, monday);
    const live = await dieAtStep(1);
    await expect(changeArticles('many', archive, ids, tuesday)).rejects.toThrow('died');
    live();
    expect(await counted('archived')).toBe(201 - 1);
    expect(await database.changes.get('many')).toMatchObject({ done: 200, of: 450, changed: 199 });

    await resumeJournal();
    expect(await counted('archived')).toBe(450);
    expect(await database.changes.get('many')).toMatchObject({ done: 450, changed: 449 });
    expect(await database.journal.count()).toBe(0);
    // Said again by a page that got no answer.
    expect(await changeArticles('many', archive, ids)).toBe(true);

    expect(await undoChange('many')).toBe(true);
    expect(await database.articles.get(ids[7] ?? '')).toMatchObject({ archivedAt: monday.toISOString() });
    expect([await counted('archived'), await counted('unread')]).toEqual([1, 449]);
    expect([await database.changes.count(), await database.changeSteps.count()]).toEqual([1, 1]);
  });

  it('stops where it is when asked, and takes back what was done', async () => {
    const ids = await saveMany(450);
    const live = await dieAtStep(1);
    await expect(changeArticles('many', archive, ids)).rejects.toThrow('died');
    live();
    expect(await cancelChange('many')).toBe(true);
    await resumeJournal();
    expect(await counted('archived')).toBe(200);
    expect(await cancelChange('many')).toBe(false);
    expect(await undoChange('many')).toBe(true);
    expect(await counted('archived')).toBe(0);
    expect((await database.changes.count()) + (await database.changeSteps.count())).toBe(0);
  });

  it('leaves to the person what was done otherwise since', async () => {
    const ids = await saveMany(3);
    await changeArticles('three', archive, ids, monday);
    await setArchived([ids[0] ?? ''], false);
    await setArchived([ids[0] ?? ''], true, tuesday);
    await undoChange('three');
    expect(await database.articles.get(ids[0] ?? '')).toMatchObject({ archivedAt: tuesday.toISOString() });
    expect(await counted('archived')).toBe(1);
  });

  it('deletes for good what is in the bin, and nothing else', async () => {
    const ids = await saveMany(250);
    await removeArticles(ids.slice(0, 220));
    expect(await change(ids, { kind: 'deleted' })).toBe(true);
    expect([await counted('bin'), await counted('all')]).toEqual([0, 30]);
    expect(await database.contents.count()).toBe(30);
    expect(await database.changeSteps.count()).toBe(0);
  });

  it('is nothing without stories, and is forgotten the next day unless it is under way', async () => {
    expect(await changeArticles('none', archive, [])).toBe(false);
    expect(await undoChange('none')).toBe(false);
    const ids = await saveMany(250);
    await changeArticles('old', archive, ids.slice(0, 3), monday);
    const live = await dieAtStep(0);
    await expect(changeArticles('cut off', archive, ids, monday)).rejects.toThrow('died');
    live();
    await forgetChanges(new Date('2026-03-04T08:00:00Z'));
    expect(await database.changes.toCollection().primaryKeys()).toEqual(['cut off']);
    await resumeJournal();
    expect(await counted('archived')).toBe(250);
  });
});

describe('undoing', () => {
  it('brings back the place and the day of a story that was called unread', async () => {
    const [id = ''] = await saveMany(1);
    await keepPlace(id, place);
    await setRead([id], true, monday);
    await changeArticles('unread', { kind: 'read', on: false }, [id], tuesday);
    expect(await database.articles.get(id)).toMatchObject({ shelf: 'unread' });
    await undoChange('unread');
    expect(await database.articles.get(id)).toMatchObject({ finishedAt: monday.toISOString(), place });
  });

  it('keeps the place of a story that was called read, and not over a newer one', async () => {
    const [id = ''] = await saveMany(1);
    await keepPlace(id, place);
    await changeArticles('read', { kind: 'read', on: true }, [id]);
    await undoChange('read');
    expect(await database.articles.get(id)).toMatchObject({ shelf: 'begun', place });
    await setRead([id], true);
    await changeArticles('unread', { kind: 'read', on: false }, [id]);
    await keepPlace(id, { ...place, share: 0.1 });
    await undoChange('unread');
    expect(await database.articles.get(id)).toMatchObject({ place: { share: 0.1 } });
  });

  it('gives a deleted tag back, to stories in the bin too', async () => {
    const [one = '', other = '', none = ''] = await saveMany(3);
    await giveTags([one, other], ['Ferries']);
    await removeArticles([other]);
    const ids = await idsWithTag('ferries');
    expect(ids).toEqual([one, other]);
    await changeArticles('untag', { kind: 'tag', tag: 'Ferries', on: false }, [...ids, none]);
    expect((await database.articles.toArray()).flatMap(({ tags }) => tags)).toEqual([]);
    await undoChange('untag');
    expect((await database.articles.bulkGet([one, other, none])).map((row) => row?.tags)).toEqual([
      ['Ferries'],
      ['Ferries'],
      [],
    ]);
  });
});
