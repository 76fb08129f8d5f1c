import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeAuthors, splitAuthor } from '@/lib/library/authors/merge-authors';
import { emptyOldBin, removeArticles, restoreArticles } from '@/lib/library/bin';
import { database } from '@/lib/library/database';
import { keepPlace } from '@/lib/library/keep-place';
import { saveArticle } from '@/lib/library/save-article';
import { renameTag } from '@/lib/library/tags/rename-tag';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { change, giveTags, setArchived, setFavourite, setRead } from '@/tests/support/change-stories';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const monday = new Date('2026-03-02T08:00:00Z');
const tuesday = new Date('2026-03-03T08:00:00Z');
const wednesday = new Date('2026-03-04T08:00:00Z');
const text = (...texts: string[]) => ({ blocks: blocks(...texts.map(paragraph)) });
const row = async (id: string) => database.articles.get(id);

describe('a story that its publisher changed', () => {
  it('keeps the text of before, with the day it was read, and says that it was updated', async () => {
    const before = anArticle(text('The bridge opened on Monday.'));
    const id = await saveArticle(before, monday);
    await saveArticle(anArticle(text('The bridge opened on Monday.', 'It closed again.')), tuesday);
    expect(await database.revisions.toArray()).toMatchObject([
      { articleId: id, at: monday.toISOString(), article: before },
    ]);
    expect(await row(id)).toMatchObject({ revisionAt: tuesday.toISOString() });
    await saveArticle(anArticle(text('The bridge is closed.')), wednesday);
    expect(await database.revisions.count()).toBe(2);
  });

  it('makes no revision of the same words, however the rest of the page changed', async () => {
    const id = await saveArticle(anArticle(), monday);
    const related = [{ title: 'Tolls', url: 'https://courier.example/tolls', placement: 'after' as const }];
    await saveArticle(anArticle({ modifiedAt: '2026-03-03', related }), tuesday);
    expect(await database.revisions.count()).toBe(0);
    expect(await row(id)).not.toHaveProperty('revisionAt');
  });

  it('is not called changed because the whole text came after the beginning a paywall showed', async () => {
    await saveArticle(anArticle({ ...text('One.'), completeness: 'cut' }), monday);
    await saveArticle(anArticle(text('One.', 'Two.', 'Three.')), tuesday);
    expect(await database.revisions.count()).toBe(0);
    expect((await database.contents.toArray())[0]?.article.blocks).toHaveLength(3);
  });
});

describe('saving again', () => {
  it('leaves everything a person did with a story', async () => {
    const id = await saveArticle(anArticle(), monday);
    await giveTags([id], ['Bridges']);
    await setFavourite([id], true, monday);
    await setArchived([id], true, monday);
    await keepPlace(id, { block: 'b', quote: '', share: 1 }, monday);
    const before = await row(id);
    await saveArticle(anArticle(), tuesday);
    expect(await row(id)).toEqual({ ...before, updatedAt: tuesday.toISOString() });
  });

  it('has one edge to each story shown beside it, and drops those that are no longer', async () => {
    const story = (path: string) => ({
      title: path,
      url: `https://courier.example/${path}?utm_source=box`,
      placement: 'after' as const,
    });
    const id = await saveArticle(
      anArticle({ related: [story('a'), story('b'), story('a'), story('story')] }),
    );
    const edges = async () => (await database.related.toArray()).map((edge) => [edge.articleId, edge.url]);
    expect(await edges()).toEqual([
      [id, 'https://courier.example/a'],
      [id, 'https://courier.example/b'],
    ]);
    await saveArticle(anArticle({ related: [story('b'), story('c')] }));
    expect(await edges()).toEqual([
      [id, 'https://courier.example/b'],
      [id, 'https://courier.example/c'],
    ]);
  });
});

describe('authors', () => {
  const by = (
    path: string,
    ...authors: { name: string; profileUrl?: string; role?: string; bio?: string }[]
  ) =>
    anArticle({
      url: `https://courier.example/${path}`,
      authors: authors.map((author) => ({ ...author, kind: 'person' as const })),
    });
  const profile = 'https://courier.example/by/ana';
  const people = async () => (await database.authors.toArray()).map(({ name }) => name);

  it('are one person by profile, whatever the name, and by name on a site without one', async () => {
    const one = await saveArticle(
      by('1', { name: 'Ana Reyl', profileUrl: `${profile}?utm_source=x` }),
      monday,
    );
    const two = await saveArticle(by('2', { name: 'Ana Reyl-Marsh', profileUrl: profile }), tuesday);
    const three = await saveArticle(by('3', { name: 'ANA  REYL' }), wednesday);
    const ids = [one, two, three].map(async (id) => (await row(id))?.authorIds);
    expect(new Set((await Promise.all(ids)).flat()).size).toBe(1);
    expect(await database.authors.toArray()).toMatchObject([
      { firstSeen: monday.toISOString(), lastSeen: wednesday.toISOString() },
    ]);
    expect(await database.counts.get(`author:${(await row(one))?.authorIds[0]}`)).toMatchObject({ count: 3 });
  });

  it('of one name are two people when their profiles differ, or their sites', async () => {
    await saveArticle(by('1', { name: 'Ana Reyl', profileUrl: profile }));
    await saveArticle(by('2', { name: 'Ana Reyl', profileUrl: 'https://courier.example/by/ana-2' }));
    await saveArticle(
      anArticle({
        url: 'https://gazeta.example/1',
        site: { name: 'Gazeta', domain: 'gazeta.example' },
        authors: [{ name: 'Ana Reyl', kind: 'person' }],
      }),
    );
    expect(await people()).toEqual(['Ana Reyl', 'Ana Reyl', 'Ana Reyl']);
  });

  it('have role and bio as last seen, and what was seen before', async () => {
    await saveArticle(by('1', { name: 'Ana Reyl', role: 'Reporter', bio: 'Walks a lot.' }), monday);
    await saveArticle(by('2', { name: 'Ana Reyl', role: 'Editor' }), tuesday);
    expect(await database.authors.toArray()).toMatchObject([
      {
        role: 'Editor',
        bio: 'Walks a lot.',
        history: [{ name: 'Ana Reyl', role: 'Reporter', bio: 'Walks a lot.', at: tuesday.toISOString() }],
      },
    ]);
    await saveArticle(by('2', { name: 'Ana Reyl', role: 'Editor' }), wednesday);
    expect((await database.authors.toArray())[0]?.history).toHaveLength(1);
  });

  it('can be made one by hand, and two again', async () => {
    const one = await saveArticle(by('1', { name: 'Ana Reyl', role: 'Editor' }), monday);
    const two = await saveArticle(by('2', { name: 'A. Reyl', bio: 'Walks a lot.' }), tuesday);
    const [ana] = (await row(one))?.authorIds ?? [];
    const [other] = (await row(two))?.authorIds ?? [];
    const before = await database.authors.toArray();
    expect(await mergeAuthors(ana ?? '', other ?? '')).toBe(true);
    expect((await row(two))?.authorIds).toEqual([ana]);
    expect(await database.authors.toArray()).toMatchObject([
      { id: ana, name: 'Ana Reyl', role: 'Editor', bio: 'Walks a lot.', lastSeen: tuesday.toISOString() },
    ]);
    // Whoever is named so from now on is the same person.
    const three = await saveArticle(by('3', { name: 'A. Reyl' }), wednesday);
    expect((await row(three))?.authorIds).toEqual([ana]);

    // As when the background dies before the stories are moved: which are whose is forgotten by neither.
    const refuse = () => {
      throw new Error('The disk is full.');
    };
    database.journal.hook('creating', refuse);
    await expect(splitAuthor(ana ?? '', other ?? '')).rejects.toThrow('The disk is full.');
    database.journal.hook('creating').unsubscribe(refuse);
    expect((await database.authors.get(ana ?? ''))?.merged).toHaveLength(1);

    expect(await splitAuthor(ana ?? '', other ?? '')).toBe(true);
    expect((await row(two))?.authorIds).toEqual([other]);
    expect((await row(one))?.authorIds).toEqual([ana]);
    expect(await database.authors.get(other ?? '')).toEqual(before.find(({ id }) => id === other));
    expect(await database.journal.count()).toBe(0);
    expect(await splitAuthor(ana ?? '', 'none')).toBe(false);
  });
});

describe('tags', () => {
  const counted = async () =>
    (await database.counts.where('[kind+count]').between(['tag', 0], ['tag', Infinity]).toArray()).map(
      ({ label, count }) => [label, count],
    );

  it('are given to many stories at once, written as the library knows them, and taken away', async () => {
    const one = await saveArticle(anArticle());
    const two = await saveArticle(anArticle({ url: 'https://courier.example/2' }));
    await giveTags([one], ['Ferries']);
    await giveTags([one, two], ['ferries', 'Ports']);
    expect((await row(two))?.tags).toEqual(['Ferries', 'Ports']);
    expect(await counted()).toEqual([
      ['Ferries', 2],
      ['Ports', 2],
    ]);
    await change([one], { kind: 'tag', tag: 'PORTS', on: false });
    expect((await row(one))?.tags).toEqual(['Ferries']);
  });

  it('are renamed, respelled, made one and deleted in every story, in the bin too', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 250; n++)
      ids.push(await saveArticle(anArticle({ url: `https://courier.example/${n}` })));
    await giveTags(ids, ['ferries']);
    await giveTags(ids.slice(0, 10), ['Ports']);
    await removeArticles([ids[3] ?? '']);

    expect(await renameTag('ferries', 'Ferries')).toBe(true);
    expect(await counted()).toContainEqual(['Ferries', 249]);
    expect((await row(ids[3] ?? ''))?.tags).toEqual(['Ferries', 'Ports']);
    expect(await renameTag('Ferries', 'Ports')).toBe(true);
    expect(await counted()).toEqual([['Ports', 249]]);
    expect((await row(ids[0] ?? ''))?.tags).toEqual(['Ports']);
    expect(await renameTag('Ports', undefined)).toBe(true);
    expect(await counted()).toEqual([]);
    expect(await renameTag('Ports', 'Harbours')).toBe(false);
    expect(await database.journal.count()).toBe(0);
  });
});

describe('shelves', () => {
  it('are left as they were found', async () => {
    const id = await saveArticle(anArticle());
    await keepPlace(id, { block: 'b', quote: '', share: 0.3 });
    await setArchived([id], true);
    expect(await row(id)).toMatchObject({ shelf: 'archived' });
    await setArchived([id], false);
    expect(await row(id)).toMatchObject({ shelf: 'begun' });
    await setRead([id], true);
    expect(await row(id)).toMatchObject({ shelf: 'read' });
    await setRead([id], false);
    expect(await row(id)).toMatchObject({ shelf: 'unread' });
  });
});

describe('deleting', () => {
  it('takes hundreds of stories at once, and brings all back', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => anArticle({ url: `https://courier.example/${n}` }));
    const ids: string[] = [];
    for (const article of rows) ids.push(await saveArticle(article));
    expect(await removeArticles(ids)).toBe(600);
    expect(await database.counts.toArray()).toMatchObject([{ list: 'bin', count: 600 }]);
    expect(await restoreArticles(ids)).toBe(600);
    expect(await database.counts.get('all')).toMatchObject({ count: 600 });
  });

  it('for good leaves nothing of a story, and all of the others', async () => {
    const author = (name: string) => ({ name, kind: 'person' as const });
    const related = [{ title: 'Tolls', url: 'https://courier.example/tolls', placement: 'after' as const }];
    const id = await saveArticle(anArticle({ authors: [author('Ana'), author('Tom')], related }), monday);
    await saveArticle(
      anArticle({ title: 'Changed', authors: [author('Ana'), author('Tom')], related }),
      monday,
    );
    const kept = await saveArticle(
      anArticle({ url: 'https://courier.example/2', authors: [author('Ana')], related }),
      monday,
    );
    const binned = await saveArticle(
      anArticle({ url: 'https://courier.example/3', authors: [author('Lea')] }),
    );
    for (const articleId of [id, kept]) {
      const words = { block: 'b', quote: 'bridge', prefix: 'The ', suffix: ' opened', colour: 'yellow' };
      await database
        .table('highlights')
        .add({ ...words, id: articleId, articleId, at: monday.toISOString() });
    }
    await removeArticles([id], monday);
    await removeArticles([binned], tuesday);
    await emptyOldBin(new Date('2026-04-02T00:00:00Z'));

    const left = async (name: string) => database.table(name).toCollection().primaryKeys();
    expect(await left('articles')).toEqual([kept, binned].toSorted());
    expect(await left('contents')).toEqual([kept, binned].toSorted());
    expect(await left('revisions')).toEqual([]);
    expect(await left('related')).toEqual([[kept, 'https://courier.example/tolls']]);
    expect(await left('highlights')).toEqual([kept]);
    expect((await database.authors.toArray()).map(({ name }) => name).toSorted()).toEqual(['Ana', 'Lea']);
  });
});
