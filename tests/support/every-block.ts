import type { Article, BlockContent, Span } from '@/lib/article/article';
import { blocks, paragraph } from './an-article';

const text = (words: string): Span => ({ kind: 'text', text: words });

const contents: BlockContent[] = [
  {
    kind: 'paragraph',
    spans: [
      text('The ferry was '),
      { kind: 'strong', spans: [text('late')] },
      text(', as '),
      { kind: 'emphasis', spans: [text('every')] },
      text(' day. '),
      { kind: 'link', href: 'https://courier.example/why?a=1&b=2', spans: [text('Why')] },
      { kind: 'footnoteRef', note: 'fn:1', label: '1' },
      { kind: 'break' },
      text('H'),
      { kind: 'sub', spans: [text('2')] },
      text('O, 10'),
      { kind: 'sup', spans: [text('3')] },
      text(', '),
      { kind: 'code', spans: [text('run()')] },
      text(', '),
      { kind: 'mark', spans: [text('marked')] },
      text(', '),
      { kind: 'strike', spans: [text('gone')] },
      text(', '),
      {
        kind: 'math',
        tex: 'x^2',
        tree: {
          element: 'math',
          children: [
            {
              element: 'msup',
              children: [
                { element: 'mi', text: 'x' },
                { element: 'mn', text: '2' },
              ],
            },
          ],
        },
      },
      { kind: 'footnoteRef', note: 'fn:1', label: '1' },
    ],
  },
  { kind: 'heading', level: 2, spans: [text('At the pier')] },
  {
    kind: 'list',
    ordered: true,
    start: 3,
    items: [blocks(paragraph('third'), paragraph('and more')), blocks(paragraph('fourth'))],
  },
  { kind: 'list', ordered: false, items: [blocks(paragraph('one'))] },
  { kind: 'quote', blocks: blocks(paragraph('We wait.')), cite: 'The captain' },
  { kind: 'pullquote', spans: [text('We always wait.')], cite: 'The captain' },
  {
    kind: 'figure',
    pictures: [
      { src: 'https://courier.example/ferry.jpg', alt: 'A ferry', caption: 'The ferry', credit: 'Jo Ek' },
    ],
  },
  {
    kind: 'figure',
    pictures: [
      { src: 'https://courier.example/1.jpg', alt: 'One', caption: 'First' },
      { src: 'https://courier.example/2.jpg', credit: 'Jo Ek' },
    ],
    caption: 'The pier through the day',
  },
  {
    kind: 'table',
    caption: 'Delays',
    rows: [
      [
        { header: true, spans: [text('Day')] },
        { header: true, spans: [text('Minutes')], colSpan: 2 },
      ],
      [
        { header: false, spans: [text('Monday')], rowSpan: 2 },
        { header: false, spans: [text('12')] },
        { header: false, spans: [text('15')] },
      ],
      [
        { header: false, spans: [text('3')] },
        { header: false, spans: [text('4')] },
      ],
    ],
  },
  { kind: 'code', text: 'if (late) {\n  wait();\n}', language: 'js' },
  {
    kind: 'math',
    tex: String.raw`\frac{a}{b}`,
    tree: {
      element: 'math',
      children: [
        {
          element: 'mfrac',
          children: [
            { element: 'mi', text: 'a' },
            { element: 'mi', text: 'b' },
          ],
        },
      ],
    },
  },
  { kind: 'math', tex: 'E = mc^2' },
  {
    kind: 'embed',
    provider: 'Mastodon',
    url: 'https://social.example/@ferry/1',
    title: 'The ferry',
    text: 'We are here.',
  },
  { kind: 'rule' },
  { kind: 'note', purpose: 'correction', blocks: blocks(paragraph('It was twelve minutes.')) },
  { kind: 'question', spans: [text('Will it be better?')] },
  { kind: 'answer', blocks: blocks(paragraph('It will.')) },
  {
    kind: 'update',
    at: '2026-03-02T08:30:00Z',
    timeText: '8.30',
    title: 'It left',
    blocks: blocks(paragraph('At last.')),
  },
];

/** An article with a block and a span of every kind. */
export const everyBlock: Partial<Article> = {
  title: 'The ferry that waits',
  dek: 'Twelve minutes, day by day.',
  section: 'Islands',
  authors: [
    { name: 'Ada Lind', kind: 'person' },
    { name: 'Bo Ek', kind: 'person' },
  ],
  publishedAt: '2026-03-02T08:00:00+01:00',
  lead: { src: 'https://courier.example/lead.jpg', alt: 'The pier at dawn', credit: 'Jo Ek' },
  blocks: blocks(...contents),
  footnotes: [{ id: 'fn:1', label: '1', blocks: blocks(paragraph('Asked by this paper.')) }],
};
