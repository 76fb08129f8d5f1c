import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { parseArticle } from '@/lib/article/parse-article';
import { anArticle, blocks } from '@/tests/support/an-article';

/** Every member and every kind of block and span. */
const whole: Article = anArticle({
  dek: 'It had been promised for years.',
  section: 'City',
  tags: ['Bridges'],
  site: { name: 'The Courier', domain: 'courier.example', iconUrl: 'https://courier.example/icon.png' },
  authors: [
    {
      name: 'Ada Lind',
      kind: 'person',
      role: 'City editor',
      bio: 'Writes about stone and steel.',
      avatarUrl: 'https://courier.example/ada.jpg',
      profileUrl: 'https://courier.example/authors/ada',
      links: ['https://social.example/ada'],
    },
  ],
  publishedAt: '2026-03-02T08:00:00Z',
  modifiedAt: '2026-03-03',
  lead: {
    src: 'https://courier.example/b.jpg',
    width: 800,
    height: 450,
    alt: 'A bridge',
    caption: 'The bridge',
    credit: 'Jo Ek',
  },
  blocks: blocks(
    {
      kind: 'paragraph',
      spans: [
        { kind: 'text', text: 'Read ' },
        { kind: 'link', href: 'mailto:desk@courier.example', spans: [{ kind: 'text', text: 'us' }] },
        { kind: 'strong', spans: [{ kind: 'emphasis', spans: [{ kind: 'text', text: 'now' }] }] },
        { kind: 'break' },
        { kind: 'footnoteRef', note: 'n1', label: '1' },
        { kind: 'math', tex: 'x^2' },
      ],
    },
    { kind: 'heading', level: 2, spans: [{ kind: 'text', text: 'Stone' }] },
    { kind: 'list', ordered: true, start: 3, items: [blocks({ kind: 'rule' })] },
    { kind: 'quote', blocks: blocks({ kind: 'rule' }), cite: 'The mayor' },
    { kind: 'pullquote', spans: [{ kind: 'text', text: 'At last' }] },
    { kind: 'figure', pictures: [{ src: 'https://courier.example/2.jpg' }], caption: 'Two', credit: 'Jo Ek' },
    {
      kind: 'table',
      caption: 'Costs',
      rows: [[{ header: true, spans: [{ kind: 'text', text: 'Year' }], colSpan: 2, rowSpan: 1 }]],
    },
    { kind: 'code', text: 'a\n  b', language: 'js' },
    { kind: 'math', tree: { element: 'math', children: [{ element: 'mi', text: 'x' }] } },
    { kind: 'embed', provider: 'Videos', url: 'https://videos.example/1', title: 'Opening', text: 'Live' },
    { kind: 'note', purpose: 'correction', blocks: blocks({ kind: 'rule' }) },
    { kind: 'question', spans: [{ kind: 'text', text: 'Why?' }] },
    { kind: 'answer', blocks: blocks({ kind: 'rule' }) },
    { kind: 'update', at: '2026-03-02T09:00:00Z', timeText: '9:00', title: 'Ribbon cut', blocks: [] },
  ),
  footnotes: [{ id: 'n1', label: '1', blocks: blocks({ kind: 'rule' }) }],
  related: [
    {
      title: 'The old ferry',
      url: 'https://courier.example/ferry',
      teaser: 'It sailed for a century…',
      imageUrl: 'https://courier.example/f.jpg',
      placement: 'inline',
      afterBlock: 'b1',
    },
  ],
  statedReadingMinutes: 2,
  receipt: {
    bodyFrom: 'readability',
    keptShare: 0.4,
    leftOut: [{ reason: 'donation', text: 'Support us', rule: 'call' }],
  },
});

describe('parseArticle', () => {
  it('keeps every member of a good article', () => {
    expect(parseArticle(structuredClone(whole))).toEqual({ ok: true, article: whole });
  });

  it('drops members that the article does not have', () => {
    const parsed = parseArticle({ ...anArticle(), html: '<p>', onclick: 'run()' });
    expect(parsed).toEqual({ ok: true, article: anArticle() });
  });

  it('lets no key of the outside reach a prototype', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify(anArticle()).replace(
        '{',
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
      ),
    );
    const parsed = parseArticle(hostile);
    expect(parsed.ok && Object.getPrototypeOf(parsed.article)).toBe(Object.prototype);
    expect(parsed.ok && 'polluted' in parsed.article).toBe(false);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'an article'],
    ['a list', [anArticle()]],
    ['no title', { ...anArticle(), title: ' ' }],
    ['a script as its address', { ...anArticle(), url: 'javascript:alert(1)' }],
    ['a relative address', { ...anArticle(), url: '/story' }],
    ['a script as a link', withSpan({ kind: 'link', href: 'javascript:alert(1)', spans: [] })],
    ['a data address as a link', withSpan({ kind: 'link', href: 'data:text/html,x', spans: [] })],
    ['a data address as a picture', { ...anArticle(), lead: { src: 'data:image/svg+xml,x' } }],
    ['a kind of span we do not know', withSpan({ kind: 'html', text: '<b>' })],
    ['a kind of block we do not know', withBlock({ id: 'x', kind: 'script', text: 'run()' })],
    ['a kind that only prototypes have', withBlock({ id: 'x', kind: 'constructor' })],
    ['a block without an id', withBlock({ kind: 'rule' })],
    ['a heading of level 1', withBlock({ id: 'x', kind: 'heading', level: 1, spans: [] })],
    [
      'a formula with an element that can link',
      withBlock({ id: 'x', kind: 'math', tree: { element: 'maction' } }),
    ],
    [
      'a formula with a script',
      withBlock({ id: 'x', kind: 'math', tree: { element: 'script', text: 'run()' } }),
    ],
    [
      'a picture of no width',
      { ...anArticle(), lead: { src: 'https://courier.example/1.jpg', width: Number.NaN } },
    ],
    ...['courier.example\nbin', 'courier.example/all', 'me@courier.example', 'courier example', ':80'].map(
      (domain): [string, unknown] => [
        `a site that is no host (${JSON.stringify(domain)})`,
        { ...anArticle(), site: { name: 'The Courier', domain } },
      ],
    ),
    ['a date that is none', { ...anArticle(), publishedAt: 'yesterday' }],
    ['a language that is none', { ...anArticle(), language: 'no such language' }],
    [
      'too many blocks',
      { ...anArticle(), blocks: Array.from({ length: 50_001 }, (_, i) => ({ id: `${i}`, kind: 'rule' })) },
    ],
    ['blocks nested without end', withBlock(nestedQuotes(10_000))],
    ['spans nested without end', withSpan(nestedMarks(10_000))],
  ])('refuses %s', (_what, value) => {
    expect(parseArticle(value)).toMatchObject({ ok: false });
  });

  it('writes the host of a site as addresses do', () => {
    const domainOf = (domain: string) => {
      const parsed = parseArticle(anArticle({ site: { name: 'Новини', domain } }));
      return parsed.ok && parsed.article.site.domain;
    };
    expect(domainOf('Новини.укр')).toBe('xn--b1amarcd.xn--j1amh');
    expect(domainOf('127.0.0.1')).toBe('127.0.0.1');
  });

  it('mends a text that ends in half a character', () => {
    const parsed = parseArticle(anArticle({ title: 'Bridge \ud83c' }));
    expect(parsed.ok && parsed.article.title).toBe('Bridge \ufffd');
  });
});

function withBlock(block: unknown): unknown {
  return { ...anArticle(), blocks: [block] };
}

function withSpan(span: unknown): unknown {
  return withBlock({ id: 'x', kind: 'paragraph', spans: [span] });
}

function nestedQuotes(depth: number): unknown {
  let block: unknown = { id: 'x', kind: 'rule' };
  for (let i = 0; i < depth; i++) block = { id: 'x', kind: 'quote', blocks: [block] };
  return block;
}

function nestedMarks(depth: number): unknown {
  let span: unknown = { kind: 'text', text: 'x' };
  for (let i = 0; i < depth; i++) span = { kind: 'strong', spans: [span] };
  return span;
}
