import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/library/database';
import { findRelated } from '@/lib/library/search/find-related';
import { rankRelated } from '@/lib/related/rank-related';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { keepArticle } from '@/tests/unit/library/search/keep-article';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const story = (title: string, texts: string[], members = {}) =>
  anArticle({ title, blocks: blocks(...texts.map(paragraph)), publishedAt: '2026-03-02', ...members });

const summit = [
  'On Monday the presidents met. The talks between Tokayev and Putin turned on the pipeline through Aktau.',
  'Later Tokayev said the pipeline would open in spring, and Putin agreed.',
];

async function fillLibrary(): Promise<void> {
  await keepArticle('summit', story('Tokayev meets Putin', summit));
  await keepArticle(
    'copy',
    story('Presidents meet', summit, { site: { name: 'Other', domain: 'other.example' } }),
  );
  await keepArticle(
    'gas',
    story('Gas for Aktau', [
      'The city waits. Engineers say Tokayev promised the pipeline, and that Putin pays.',
    ]),
  );
  await keepArticle(
    'gas-copy',
    story('Aktau waits for gas', [
      'The city waits. Engineers say Tokayev promised the pipeline, and that Putin pays.',
    ]),
  );
  for (let index = 0; index < 30; index++)
    await keepArticle(
      `${index}`,
      story(`Match ${index}`, [`The home side won by ${index}. The coach said it was fine.`]),
    );
}

describe('stories from the library like one', () => {
  it('shares its people and its words, says which, and folds prints of one text', async () => {
    await fillLibrary();
    const [first, ...others] = await findRelated('summit');
    expect(first?.row.id.startsWith('gas')).toBe(true);
    expect(first?.copies.map((row) => row.id)).toEqual([first?.row.id === 'gas' ? 'gas-copy' : 'gas']);
    const names = first?.reasons.find((reason) => reason.kind === 'names');
    expect(names?.names.toSorted()).toEqual(['Aktau', 'Putin', 'Tokayev']);
    expect(first?.reasons).toContainEqual({ kind: 'days', days: 0 });
    expect(others.map(({ row }) => row.id)).not.toContain('copy');
  });

  it('takes words that every text has for no likeness, in the smallest library too', async () => {
    await keepArticle(
      'one',
      story('Rain', ['There was nothing about the rain that nobody had said before.']),
    );
    await keepArticle(
      'two',
      story('Frost', ['Nobody had seen the frost before, and there was more about it.']),
    );
    await keepArticle(
      'three',
      story('Snow', ['The snow that fell was there before, and it was about to go.']),
    );
    for (const id of ['one', 'two', 'three']) expect(await findRelated(id)).toEqual([]);
  });

  it('has none for what is not in the library, and shows none of the bin', async () => {
    await fillLibrary();
    expect(await findRelated('nothing')).toEqual([]);
    for (const id of ['gas', 'gas-copy', 'copy'])
      await database.articles.update(id, { removedAt: '2026-03-03T00:00:00.000Z' });
    expect(
      (await findRelated('summit')).map(({ row }) => row.id).filter((id) => id.startsWith('gas')),
    ).toEqual([]);
  });
});

it('puts the same author and the same days first among stories equally alike', () => {
  const shared = [
    { spelling: 'Aktau', isName: true, score: 2 },
    { spelling: 'pipeline', isName: false, score: 1 },
  ];
  const source = { authorNames: ['Ida Quist'], at: '2026-03-02' };
  const ranked = rankRelated(source, [
    { id: 'old', authorNames: [], at: '2024-01-01', shared },
    { id: 'author', authorNames: ['Ida Quist'], at: '2024-01-01', shared },
    { id: 'both', authorNames: ['Ida Quist'], at: '2026-03-01', shared },
    { id: 'one word', authorNames: ['Ida Quist'], at: '2026-03-02', shared: shared.slice(0, 1) },
  ]);
  expect(ranked.map((one) => one.id)).toEqual(['both', 'author', 'old']);
  expect(ranked[0]?.reasons).toEqual([
    { kind: 'names', names: ['Aktau'] },
    { kind: 'author', name: 'Ida Quist' },
    { kind: 'words', words: ['pipeline'] },
    { kind: 'days', days: 1 },
  ]);
});
