import type { Article, Block, BlockContent } from '@/lib/article/article';
import type { Marked } from './payload.ts';

/** Where addresses of these stories lead that an attacker does not write himself. */
export const recordsOrigin = 'https://pictures.example';

/**
 * Lines of a backup as an attacker would write them: for each payload one story whose every word is the payload, and one for each place of an
 * address; one that holds all payloads in blocks of every kind; and those whose blocks are none of ours. `batch` keeps those of one run apart.
 */
export function hostileRecords(payloads: Marked[], batch: number): string[] {
  return [
    ...wrongShapes.map((block, index) => {
      const url = `${recordsOrigin}/shape-${batch}-${index}`;
      return recordOf(`shape-${batch}-${index}`, { ...wordsArticle('Shape', url), blocks: [block] });
    }),
    recordOf(`combined-${batch}`, combinedArticle(payloads, `${recordsOrigin}/combined-${batch}`)),
    ...payloads.flatMap(({ mark, text }, index) => {
      const id = `${batch}-${index}`;
      return [
        // The newest, so that lists begin with them.
        recordOf(
          `words-${id}`,
          wordsArticle(`${mark}row ${text}`, `${recordsOrigin}/words-${id}`),
          new Date(Date.UTC(2090, 0, 1, 0, batch)).toISOString(),
        ),
        ...addressFields(text).map((members, field) =>
          recordOf(`address-${id}-${field}`, {
            ...wordsArticle(`${mark}address`, `${recordsOrigin}/address-${id}-${field}`),
            ...members,
          }),
        ),
      ];
    }),
  ];
}

/** Marks in the stories of `hostileRecords`, as lines of a backup. */
export function hostileHighlights(payloads: Marked[], batch: number): string[] {
  return payloads.map(({ mark, text }, index) =>
    JSON.stringify({
      id: `mark-${batch}-${index}`,
      story: `${recordsOrigin}/words-${batch}-${index}`,
      block: text,
      quote: `${mark}quote ${text}`,
      prefix: text,
      suffix: text,
      colour: 'yellow',
      note: `${mark}note ${text}`,
      at: '2026-03-02T08:00:00.000Z',
    }),
  );
}

/** What would be drawn as elements of the attacker's choice by a reader that believes what it is given. */
const wrongShapes = [
  {
    id: 'a',
    kind: 'math',
    tree: { element: 'math', children: [{ element: 'iframe' }, { element: 'script' }] },
  },
  { id: 'b', kind: 'heading', level: 1, spans: [{ kind: 'text', text: 'One' }] },
  { id: 'c', kind: 'paragraph', spans: [{ kind: 'constructor', spans: [] }] },
  { id: 'd', kind: 'paragraph', spans: [{ kind: 'text', text: { type: 'img', props: { src: 'x' } } }] },
];

function recordOf(id: string, article: object, savedAt = '2026-03-02T08:00:00.000Z'): string {
  return JSON.stringify({ id, savedAt, updatedAt: savedAt, tags: [], authorIds: [], article });
}

function wordsArticle(text: string, url: string): Article {
  return {
    url,
    sourceUrl: url,
    title: text,
    dek: text,
    section: text,
    tags: [text],
    site: { name: text, domain: 'courier.example' },
    authors: [{ name: text, kind: 'person', bio: text, role: text }],
    direction: 'ltr',
    blocks: [{ id: 'a', kind: 'paragraph', spans: [{ kind: 'text', text }] }],
    related: [],
    wordCount: 5,
    readingMinutes: { low: 1, high: 1 },
    completeness: 'full',
    receipt: { bodyFrom: text, keptShare: 0.5, leftOut: [{ reason: 'other', text, rule: text }] },
  };
}

/** Each place an address stands in, alone: one that is refused takes the whole record with it. All at once where no one could be taken for an address. */
function addressFields(text: string): Partial<Article>[] {
  const block = (content: BlockContent): Partial<Article> => ({ blocks: [{ id: 'a', ...content }] });
  const fields: Partial<Article>[] = [
    { url: text },
    { sourceUrl: text },
    { lead: { src: text } },
    { authors: [{ name: 'A', kind: 'person', avatarUrl: text }] },
    { authors: [{ name: 'A', kind: 'person', profileUrl: text, links: [text] }] },
    { related: [{ title: 'A', url: text, placement: 'after' }] },
    { related: [{ title: 'A', url: recordsOrigin, imageUrl: text, placement: 'after' }] },
    { site: { name: 'A', domain: text } },
    { site: { name: 'A', domain: 'a.example', iconUrl: text } },
    block({ kind: 'paragraph', spans: [{ kind: 'link', href: text, spans: [{ kind: 'text', text: 'A' }] }] }),
    block({ kind: 'figure', pictures: [{ src: text }] }),
    block({ kind: 'embed', provider: 'A', url: text }),
  ];
  return URL.canParse(text) ? fields : [Object.assign({}, ...fields)];
}

function combinedArticle(payloads: Marked[], url: string): Article {
  const all = payloads.map(({ mark, text }) => `${text} ${mark}title`).join(' ');
  return {
    ...wordsArticle(all, url),
    tags: payloads.map(({ mark, text }) => `${mark}tag ${text}`),
    authors: payloads.slice(0, 200).map(({ mark, text }) => ({
      name: `${text} ${mark}byline`,
      kind: 'person' as const,
      role: `${text} ${mark}role`,
      bio: `${text} ${mark}bio`,
      avatarUrl: `${recordsOrigin}/${mark}-face.jpg`,
    })),
    blocks: payloads.flatMap(blocksOf),
    footnotes: payloads.map(({ mark, text }) => ({
      id: text,
      label: text,
      blocks: [
        {
          id: `${mark}f`,
          kind: 'paragraph' as const,
          spans: [{ kind: 'text' as const, text: `${mark}note ${text}` }],
        },
      ],
    })),
    related: payloads.map(({ mark, text }) => ({
      title: `${mark}related ${text}`,
      teaser: text,
      url: `${recordsOrigin}/${mark}`,
      imageUrl: `${recordsOrigin}/${mark}-related.jpg`,
      placement: 'after' as const,
    })),
    receipt: {
      bodyFrom: all,
      keptShare: 0.5,
      leftOut: payloads.map(({ text }) => ({ reason: 'other' as const, text, rule: text })),
    },
  };
}

/** A payload in every kind of block and span there is. */
function blocksOf({ mark, text }: Marked): Block[] {
  const words = [{ kind: 'text' as const, text: `${mark}words ${text}` }];
  const inner: Block[] = [{ id: `${mark}i`, kind: 'paragraph', spans: words }];
  const contents: BlockContent[] = [
    {
      kind: 'paragraph',
      spans: [
        ...words,
        { kind: 'code', spans: words },
        { kind: 'sup', spans: words },
        {
          kind: 'link',
          href: `${recordsOrigin}/?${encodeURIComponent(text.toWellFormed())}#${text}`,
          spans: words,
        },
        { kind: 'link', href: `mailto:a@a.example?subject=${text}`, spans: words },
        { kind: 'math', tex: text },
        { kind: 'footnoteRef', note: text, label: text },
      ],
    },
    { kind: 'heading', level: 2, spans: words },
    { kind: 'list', ordered: true, items: [inner] },
    { kind: 'quote', blocks: inner, cite: text },
    { kind: 'pullquote', spans: words, cite: text },
    {
      kind: 'figure',
      pictures: [
        { src: `${recordsOrigin}/${mark}.jpg`, alt: text, caption: `${mark}caption ${text}`, credit: text },
      ],
    },
    {
      kind: 'table',
      caption: text,
      rows: [
        [
          { header: true, spans: words },
          { header: false, spans: words },
        ],
      ],
    },
    { kind: 'code', text: `${mark}code ${text}`, language: text },
    { kind: 'math', tex: text },
    {
      kind: 'math',
      tree: { element: 'math', children: [{ element: 'mtext', text: `${mark}math ${text}` }] },
    },
    { kind: 'embed', provider: text, url: `${recordsOrigin}/${mark}`, title: text, text },
    { kind: 'note', purpose: 'editor', blocks: inner },
    { kind: 'question', spans: words },
    { kind: 'answer', blocks: inner },
    { kind: 'update', timeText: text, title: text, blocks: inner },
  ];
  return contents.map((content, index) => ({ id: `${mark}${index}`, ...content }));
}
