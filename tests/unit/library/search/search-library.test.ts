import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { database } from '@/lib/library/database';
import { searchLibrary } from '@/lib/library/search/search-library';
import type { SearchOptions } from '@/lib/library/search/search-answer';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { keepArticle } from './keep-article';

beforeEach(async () => {
  await database.delete();
  await database.open();
});

const story = (title: string, ...texts: string[]): Article =>
  anArticle({ title, blocks: blocks(...texts.map(paragraph)) });

async function found(query: string, options: SearchOptions = {}): Promise<string[]> {
  return (await searchLibrary(query, options)).hits.map((hit) => hit.row.id);
}

describe('words', () => {
  it('finds a story by a word of its headline, text, author, site and topic', async () => {
    await keepArticle(
      'a',
      anArticle({
        title: 'Bridge opens',
        dek: 'Early by a week',
        authors: [{ name: 'Ida Quist', kind: 'person' }],
        tags: ['Transport'],
        section: 'City',
        blocks: blocks(paragraph('The mayor cut the ribbon.')),
      }),
    );
    await keepArticle('b', story('Rain', 'It rained.'));
    for (const word of ['bridge', 'week', 'ribbon', 'QUIST', 'courier.example ribbon', 'transport', 'city'])
      expect([word, await found(word)]).toEqual([word, ['a']]);
    expect(await found('tunnel')).toEqual([]);
  });

  it('finds a word however it is spelt', async () => {
    await keepArticle('pl', story('Łódź', 'Prezydent Wałęsa w Łodzi'));
    await keepArticle('ru', story('Ёлка', 'Королёв и ёлка'));
    await keepArticle('de', story('Straße', 'Die Große Straße'));
    await keepArticle('tr', story('İstanbul', 'IŞIK'));
    await keepArticle('ar', story('مَدْرَسَة', 'مَدْرَسَة جديدة'));
    await keepArticle('wide', story('ＡＢＣ', '１２３'));
    for (const [query, id] of [
      ['walesa', 'pl'],
      ['королев', 'ru'],
      ['STRASSE', 'de'],
      ['istanbul', 'tr'],
      ['ışık', 'tr'],
      ['مدرسة', 'ar'],
      ['abc 123', 'wide'],
    ] as const)
      expect([query, await found(query)]).toEqual([query, [id]]);
  });

  it('finds any part of a text that is written without spaces', async () => {
    await keepArticle('zh', story('托卡耶夫', '中国经济在过去的几年里取得了显著的增长。'));
    await keepArticle('ja', story('東京', '東京都の京都大学'));
    await keepArticle('th', story('ข่าว', 'ประเทศไทยสวยงาม'));
    await keepArticle('ko', story('뉴스', '대통령은 서울에서 말했다'));
    for (const query of ['经济', '国经', '显著的增长', '托卡', '济'])
      expect([query, await found(query)]).toEqual([query, ['zh']]);
    expect(await found('京都大学')).toEqual(['ja']);
    expect(await found('ประเทศไทย')).toEqual(['th']);
    expect(await found('서울')).toEqual(['ko']);
    expect(await found('经增')).toEqual([]);
  });

  it('takes the last word for a beginning only while the person types', async () => {
    await keepArticle('a', story('Harbour', 'The harbourmaster'));
    expect(await found('harbourm', { typing: true })).toEqual(['a']);
    expect(await found('harbourm')).toEqual([]);
    expect(await found('harb mast', { typing: true })).toEqual([]);
  });

  it('puts the headline before the text and the whole word before a beginning', async () => {
    await keepArticle('text', story('News', 'A ferry sank off the coast today.'));
    await keepArticle('headline', story('Ferry sinks', 'It went down off the coast today.'));
    await keepArticle('longer', story('Ferryman', 'The ferryman was off the coast today.'));
    expect(await found('ferry')).toEqual(['headline', 'text']);
    expect((await found('ferry', { typing: true }))[0]).toBe('headline');
  });
});

describe('phrases, exclusion and operators', () => {
  it('finds quoted words only beside each other', async () => {
    await keepArticle('a', story('A', 'the prime minister spoke'));
    await keepArticle('b', story('B', 'the minister of prime numbers'));
    expect(await found('"prime minister"')).toEqual(['a']);
    expect((await found('prime minister')).toSorted()).toEqual(['a', 'b']);
    expect(await found('minister -"prime minister"')).toEqual(['b']);
    expect(await found('-prime')).toEqual([]);
  });

  it('understands author, site, tag, state and time', async () => {
    const by = (name: string, title: string) =>
      anArticle({ title, authors: [{ name, kind: 'person' }], tags: ['Budget'] });
    await keepArticle('a', by('Anna Kim', 'Budget'), {
      publishedAt: '2024-03-01',
      favouriteAt: '2026-01-01T00:00:00Z',
      tags: ['To quote'],
    });
    await keepArticle('b', by('Kim Lee', 'Budget'), {
      publishedAt: '2025-03-01',
      archivedAt: '2026-01-01T00:00:00Z',
    });
    await keepArticle(
      'c',
      anArticle({ title: 'Kim', site: { name: 'The Herald', domain: 'herald.example' } }),
      {
        publishedAt: '2026-01-05',
        siteDomain: 'herald.example',
        place: { block: 'x', quote: '', share: 0.2 },
      },
    );
    expect((await found('author:kim')).toSorted()).toEqual(['a', 'b']);
    expect(await found('author:"anna kim"')).toEqual(['a']);
    expect(await found('site:herald')).toEqual(['c']);
    expect(await found('site:herald.example kim')).toEqual(['c']);
    expect(await found('tag:quote')).toEqual(['a']);
    expect((await found('tag:budget')).toSorted()).toEqual(['a', 'b']);
    expect(await found('is:archived')).toEqual(['b']);
    expect(await found('is:reading')).toEqual(['c']);
    expect(await found('is:favourite budget')).toEqual(['a']);
    expect(await found('is:unread')).toEqual(['a']);
    expect(await found('budget before:2025')).toEqual(['a']);
    expect(await found('after:2025-03-01')).toEqual(['c', 'b']);
    expect(await found('-author:kim')).toEqual(['c']);
  });

  it('sorts by save and by publication', async () => {
    await keepArticle('a', story('One word'), { publishedAt: '2024-01-02' });
    await keepArticle('b', story('Two word'), { publishedAt: '2024-01-03' });
    await keepArticle('c', story('Three word'), { publishedAt: '2024-01-01' });
    expect(await found('word', { order: 'saved' })).toEqual(['c', 'b', 'a']);
    expect(await found('word', { order: 'published' })).toEqual(['b', 'a', 'c']);
  });
});

describe('pages and snippets', () => {
  it('shows a phrase that goes on in the next paragraph, wherever its first word stood before', async () => {
    await keepArticle('a', story('Markets', 'Grain ships', 'more grain', 'prices rose'));
    const [hit] = (await searchLibrary('"grain prices"')).hits;
    expect(hit?.snippet?.hits.map(({ start, end }) => hit.snippet?.text.slice(start, end))).toEqual([
      'grain\nprices',
    ]);
  });

  it('hands out all hits page by page, each once', async () => {
    for (let index = 0; index < 70; index++)
      await keepArticle(`${index}`, story(`Word ${index}`, 'word '.repeat(index % 7)));
    for (const order of ['relevance', 'saved', 'published'] as const) {
      const ids: string[] = [];
      for (let from: number | undefined = 0; from !== undefined;) {
        const page = await searchLibrary('word', { order, limit: 9, from });
        ids.push(...page.hits.map((hit) => hit.row.id));
        from = page.next;
      }
      expect(ids).toHaveLength(70);
      expect(new Set(ids).size).toBe(70);
    }
  });

  it('shows where it was found, in the text as it is written', async () => {
    const long = 'Nothing to see here. '.repeat(40);
    await keepArticle('a', story('Ёлка в лесу', `${long}Большая ЁЛКА стоит. ${long}`));
    const [hit] = (await searchLibrary('елка')).hits;
    expect(hit?.headlineHits).toEqual([{ start: 0, end: 4 }]);
    expect(hit?.snippet?.hits.map(({ start, end }) => hit.snippet?.text.slice(start, end))).toEqual(['ЁЛКА']);
    expect(hit?.snippet?.text.length).toBeLessThan(260);
    expect(hit?.snippet).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('gives up when it is told to', async () => {
    await keepArticle('a', story('Word'));
    const stop = new AbortController();
    const search = searchLibrary('word', { signal: stop.signal });
    stop.abort(new Error('typed on'));
    await expect(search).rejects.toThrow('typed on');
  });
});

/** The library as a person would search it by hand: every text, word by word. */
describe('searching finds what reading everything finds', () => {
  const words = ['ash', 'ashes', 'bay', 'bayou', 'kelp', 'dune', 'été', 'Ёж', 'ferry'];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('save'), id: fc.nat(25), text }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), id: fc.nat(25), text }) },
  );
  const folded = (list: string[]) =>
    list.map((word) => word.toLowerCase().replaceAll('é', 'e').replaceAll('ё', 'е'));

  it('after any saves, changes and deletions', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 60 }),
        fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), {
          minLength: 3,
          maxLength: 6,
        }),
        async (steps, questions) => {
          await database.delete();
          await database.open();
          const model = new Map<string, string[]>();
          for (const { kind, id, text: body } of steps) {
            if (kind === 'save') {
              await keepArticle(`${id}`, story('-', body.join(' ')));
              model.set(`${id}`, folded(body));
            } else if (model.delete(`${id}`)) {
              await database.articles.delete(`${id}`);
            }
          }
          const scan = (fits: (text: string[]) => boolean) =>
            [...model]
              .filter(([, own]) => fits(own))
              .map(([id]) => id)
              .toSorted();
          const ask = async (query: string, options: SearchOptions = {}) =>
            (await found(query, { limit: 100, ...options })).toSorted();
          for (const asked of questions) {
            const terms = folded(asked);
            const [head = ''] = terms;
            expect(await ask(asked.join(' '))).toEqual(
              scan((own) => terms.every((term) => own.includes(term))),
            );
            expect(await ask(`"${asked.join(' ')}"`)).toEqual(
              scan((own) => own.some((_, at) => terms.every((term, index) => own[at + index] === term))),
            );
            expect(await ask(`-${asked[0]}`)).toEqual(scan((own) => !own.includes(head)));
            expect(await ask(head.slice(0, 2), { typing: true })).toEqual(
              scan((own) => own.some((word) => word.startsWith(head.slice(0, 2)))),
            );
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('within a list', () => {
  beforeEach(async () => {
    const byIda = { authorIds: ['ida'], authorNames: ['Ida Quist'] };
    await keepArticle('own', story('Night trains'), { tags: ['Ports'], ...byIda });
    await keepArticle('topic', anArticle({ title: 'Night boats', tags: ['Ports'] }));
    await keepArticle('namesake', story('Night buses'), { authorIds: ['other'], authorNames: ['Ida Quist'] });
    await keepArticle('read', story('Night walks'), { finishedAt: '2026-02-01T00:00:00Z', ...byIda });
    await keepArticle('binned', story('Night flights'), { removedAt: '2026-02-01T00:00:00Z', ...byIda });
  });

  it('finds only what stands in it: the own tag and no topic, the author and no namesake, any shelf', async () => {
    expect(await found('night', { list: 'tag:ports' })).toEqual(['own']);
    expect((await found('night', { list: 'author:ida' })).toSorted()).toEqual(['own', 'read']);
    expect(await found('night', { list: 'read' })).toEqual(['read']);
    expect(await found('night', { list: 'bin' })).toEqual([]);
    expect(await found('night')).toHaveLength(4);
    expect(await found('walks', { list: 'tag:ports' })).toEqual([]);
  });

  it('finds them in the order asked for, page by page, and by operators alone', async () => {
    expect(await found('night', { list: 'author:ida', order: 'saved' })).toEqual(['read', 'own']);
    expect(await found('is:unread', { list: 'author:ida' })).toEqual(['own']);
    const first = await searchLibrary('night', { list: 'unread', limit: 2 });
    const rest = await searchLibrary('night', { list: 'unread', limit: 2, from: first.next ?? 0 });
    const ids = [...first.hits, ...rest.hits].map((hit) => hit.row.id);
    expect(ids.toSorted()).toEqual(['namesake', 'own', 'topic']);
  });

  it('finds the same whether the list or the hits are fewer', async () => {
    for (let number = 0; number < 30; number++)
      await keepArticle(`more ${number}`, story('Day'), { tags: ['Ports'] });
    await keepArticle('late', story('Night ferries'), { tags: ['Ports'] });
    const wanted = ['late', 'own'];
    expect((await found('night', { list: 'tag:ports', limit: 1000 })).toSorted()).toEqual(wanted);
    expect((await found('night', { list: 'tag:ports', limit: 2 })).toSorted()).toEqual(wanted);
  });
});
