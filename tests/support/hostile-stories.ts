import fc from 'fast-check';
import type { Article, BlockContent, MathNode, Picture, Span } from '@/lib/article/article';
import { mathElements } from '@/lib/article/math-elements';
import { parseArticle } from '@/lib/article/parse-article';
import { anArticle, blocks } from './an-article';

const nasty = [
  ']]>',
  '<script>alert(1)</script>',
  '&amp;&lt;&#0;',
  '\u0000\u0008\u000B\u001F\uFFFE\uFFFF',
  '\uD800',
  '\u202Eabc\u2066',
  '-->',
  '\r\n\t',
  '"\'',
  'سلام',
  '渡し船',
  '👩‍🚒',
];
const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 12 }));
const filled = text.map((one) => `${one}x`);
const url = fc.constantFrom(
  'https://courier.example/a b|c^d`e{f}[g]\\h"i<j>?k=[l]|m#n#o|p',
  'https://user:pass@courier.example:8443/%zz/%?%=%#%',
  'http://[2001:db8::1]/x',
  'https://пример.example/путь?вопрос=да#место',
  "https://a_b.example/(x)'y'*!;,$&+=@~",
  'http://127.0.0.1//double//slash?a=1&amp;b',
);

const picture: fc.Arbitrary<Picture> = fc.record(
  { src: url, alt: text, caption: text, credit: text },
  { requiredKeys: ['src'] },
);

const { node: mathNode } = fc.letrec<{ node: MathNode }>((tie) => ({
  node: fc.record(
    {
      element: fc.constantFrom(...mathElements),
      text,
      children: fc.array(tie('node'), { maxLength: 3 }),
    },
    { requiredKeys: ['element'] },
  ),
}));

const math = fc.record({ tex: text, tree: mathNode }, { requiredKeys: [] });

const { spans } = fc.letrec<{ span: Span; spans: Span[] }>((tie) => ({
  spans: fc.array(tie('span'), { maxLength: 3 }),
  span: fc.oneof(
    { depthSize: 'small' },
    text.map((one): Span => ({ kind: 'text', text: one })),
    fc.constant<Span>({ kind: 'break' }),
    filled.map((label): Span => ({ kind: 'footnoteRef', note: 'a note', label })),
    math.map((one): Span => ({ kind: 'math', ...one })),
    fc
      .tuple(fc.oneof(url, fc.constant('mailto:a b@courier.example?subject=<x>')), tie('spans'))
      .map(([href, inner]): Span => ({ kind: 'link', href, spans: inner })),
    fc
      .tuple(fc.constantFrom('strong', 'emphasis', 'code', 'sup', 'sub', 'mark', 'strike'), tie('spans'))
      .map(([kind, inner]): Span => ({ kind, spans: inner })),
  ),
}));

const { block } = fc.letrec<{ block: BlockContent }>((tie) => {
  const inner = fc.array(tie('block'), { maxLength: 2 }).map((some) => blocks(...some));
  return {
    block: fc.oneof(
      { depthSize: 'small' },
      spans.map((some): BlockContent => ({ kind: 'paragraph', spans: some })),
      fc
        .tuple(fc.constantFrom(2, 3, 4, 5, 6), spans)
        .map(([level, some]): BlockContent => ({ kind: 'heading', level, spans: some })),
      fc.array(picture, { maxLength: 3 }).map((pictures): BlockContent => ({ kind: 'figure', pictures })),
      fc
        .array(
          fc.array(
            fc.record({
              header: fc.boolean(),
              spans,
              colSpan: fc.constantFrom(1, 2.5, 900),
              rowSpan: fc.constantFrom(1, 3),
            }),
            { maxLength: 3 },
          ),
          { maxLength: 3 },
        )
        .map((rows): BlockContent => ({ kind: 'table', rows, caption: '<b>' })),
      text.map((code): BlockContent => ({ kind: 'code', text: code, language: 'x"y\n```' })),
      math.map((one): BlockContent => ({ kind: 'math', ...one })),
      fc
        .record({ provider: text, url, title: text, text })
        .map((one): BlockContent => ({ kind: 'embed', ...one })),
      fc.constant<BlockContent>({ kind: 'rule' }),
      fc
        .tuple(fc.boolean(), fc.constantFrom(-3, 1.5, 7), fc.array(inner, { maxLength: 3 }))
        .map(([ordered, start, items]): BlockContent => ({ kind: 'list', ordered, start, items })),
      inner.map((some): BlockContent => ({ kind: 'quote', blocks: some, cite: '</blockquote>' })),
      inner.map((some): BlockContent => ({ kind: 'note', purpose: 'editor', blocks: some })),
      inner.map((some): BlockContent => ({ kind: 'answer', blocks: some })),
      spans.map((some): BlockContent => ({ kind: 'question', spans: some })),
      spans.map((some): BlockContent => ({ kind: 'pullquote', spans: some, cite: '"' })),
      inner.map((some): BlockContent => ({ kind: 'update', timeText: '8.30 <', title: '&', blocks: some })),
    ),
  };
});

const article: fc.Arbitrary<Article> = fc
  .record({
    title: filled,
    dek: text,
    section: text,
    name: filled,
    url,
    language: fc.constantFrom('en', 'fa', 'zh-Hant-TW', 'de-1996', 'sl-rozaj-biske', 'en-x-lede', 'tlh'),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    lead: picture,
    content: fc.array(block, { maxLength: 6 }),
    note: fc.array(block, { maxLength: 2 }),
  })
  .map(({ name, content, note, ...members }) =>
    anArticle({
      ...members,
      site: { name, domain: 'courier.example' },
      authors: [{ name, kind: 'person' }],
      blocks: blocks(...content),
      footnotes: [{ id: 'a note', label: name, blocks: blocks(...note) }],
    }),
  );

/** What a hostile page could get through the trust boundary: any text, any order of blocks, any formula. The same ones each time. */
export function hostileArticles(count: number): Article[] {
  return fc.sample(article, { numRuns: count, seed: 20_260_302 }).map((one) => {
    const parsed = parseArticle(one);
    if (!parsed.ok) throw new Error(parsed.reason);
    return parsed.article;
  });
}
