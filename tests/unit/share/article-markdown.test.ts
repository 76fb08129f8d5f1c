import { describe, expect, it } from 'vitest';
import type { BlockContent } from '@/lib/article/article';
import { articleMarkdown } from '@/lib/share/article-markdown';
import { judgeMarkdown } from '@/tests/support/judge-markdown';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';
import { aHighlight } from '@/tests/support/export-story';

it('is the story with its source, as Markdown', () => {
  const markdown = articleMarkdown(
    anArticle({
      dek: 'It had been promised for years.',
      authors: [
        { name: 'Ada Lind', kind: 'person' },
        { name: 'Bo Ek', kind: 'person' },
      ],
      publishedAt: '2026-03-02T08:00:00Z',
      lead: { src: 'https://courier.example/b.jpg', alt: 'A bridge', caption: 'The bridge', credit: 'Jo Ek' },
      blocks: blocks(
        {
          kind: 'paragraph',
          spans: [
            { kind: 'text', text: 'It opened ' },
            { kind: 'strong', spans: [{ kind: 'text', text: 'on Monday ' }] },
            { kind: 'link', href: 'https://courier.example/(x)', spans: [{ kind: 'text', text: 'at last' }] },
            { kind: 'footnoteRef', note: 'n1', label: '1' },
          ],
        },
        { kind: 'heading', level: 2, spans: [{ kind: 'text', text: 'Stone' }] },
        {
          kind: 'list',
          ordered: true,
          start: 3,
          items: [blocks(paragraph('third'), paragraph('more')), blocks(paragraph('fourth'))],
        },
        { kind: 'quote', blocks: blocks(paragraph('Said.'), paragraph('Twice.')), cite: 'The mayor' },
        {
          kind: 'table',
          rows: [
            [{ header: true, spans: [{ kind: 'text', text: 'a|b' }] }],
            [
              { header: false, spans: [{ kind: 'text', text: '1' }] },
              { header: false, spans: [{ kind: 'text', text: '2' }] },
            ],
          ],
        },
        { kind: 'code', text: 'a ``` b', language: 'js' },
      ),
      footnotes: [{ id: 'n1', label: '1', blocks: blocks(paragraph('See the report.')) }],
    }),
  );
  expect(markdown).toBe(`# Bridge opens a week early

*It had been promised for years.*

Ada Lind, Bo Ek · The Courier · 2026-03-02${'  '}
<https://courier.example/story>

![A bridge](<https://courier.example/b.jpg>)

*The bridge (Jo Ek)*

It opened **on Monday** [at last](<https://courier.example/(x)>)[^n1]

## Stone

3. third

   more
4. fourth

> Said.
>
> Twice.
>
> — The mayor

| a\\|b |  |
| --- | --- |
| 1 | 2 |

\`\`\`\`js
a \`\`\` b
\`\`\`\`

[^n1]: See the report.
`);
});

describe('text that looks like Markdown', () => {
  it.each([
    ['# no heading', String.raw`\# no heading`],
    ['- no list', String.raw`\- no list`],
    ['2026. A year, not a list', String.raw`2026\. A year, not a list`],
    ['*no* _marks_ and `code`', String.raw`\*no\* \_marks\_ and ` + '\\`code\\`'],
    ['<script>run()</script>', String.raw`\<script\>run()\</script\>`],
    ['[no](link)', String.raw`\[no\](link)`],
    ['a - b # c', 'a - b # c'],
  ])('%s stays what it is', (text, expected) => {
    const lines = articleMarkdown(anArticle({ blocks: blocks(paragraph(text)) }))
      .trim()
      .split('\n');
    expect(lines.at(-1)).toBe(expected);
  });
});

it('keeps formulas without a source, and the words of a post', () => {
  const markdown = articleMarkdown(
    anArticle({
      blocks: blocks(
        {
          kind: 'paragraph',
          spans: [
            { kind: 'text', text: 'It is ' },
            {
              kind: 'math',
              tree: {
                element: 'math',
                children: [
                  { element: 'mi', text: 'x' },
                  { element: 'mn', text: '2' },
                ],
              },
            },
            { kind: 'text', text: ' wide.' },
          ],
        },
        {
          kind: 'embed',
          provider: 'Mastodon',
          url: 'https://social.example/@ferry/1',
          text: 'We are *here*.',
        },
      ),
    }),
  );
  expect(markdown).toContain('It is x2 wide.');
  expect(markdown).toContain('[Mastodon](<https://social.example/@ferry/1>)\n\n> We are \\*here\\*.');
});

describe('a hostile story', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const text = [{ kind: 'text' as const, text: 'here' }];

  it.each<[string, BlockContent]>([
    ['language', { kind: 'code', text: 'a', language: `js\n\`\`\`\n\n${markup}\n\n\`\`\`` }],
    ['note', { kind: 'paragraph', spans: [{ kind: 'footnoteRef', note: `a]${markup}`, label: '1' }] }],
    ['formula', { kind: 'math', tex: `a\n\n${markup}` }],
    [
      'formula in the text',
      { kind: 'paragraph', spans: [{ kind: 'math', tex: `${markup}[x](javascript:a)` }] },
    ],
    [
      'code in the text',
      { kind: 'paragraph', spans: [{ kind: 'code', spans: [{ kind: 'text', text: `a\n\n${markup}` }] }] },
    ],
    [
      'mail address',
      { kind: 'paragraph', spans: [{ kind: 'link', href: `mailto:x> ${markup}`, spans: text }] },
    ],
  ])('puts no markup of its own into Markdown by its %s', (_, content) => {
    expect(judgeMarkdown(articleMarkdown(anArticle({ blocks: blocks(content) })))).toEqual([]);
  });

  it('keeps what a formula means', () => {
    const markdown = articleMarkdown(anArticle({ blocks: blocks({ kind: 'math', tex: 'a<b' }) }));
    expect(markdown).toContain('$$\na\\lt b\n$$');
  });
});

it('ends with what the person wrote about the story, and then what they marked in it', () => {
  const markdown = articleMarkdown(
    anArticle({ blocks: blocks(paragraph('The bridge opened on Monday.')) }),
    [aHighlight('on Monday', { note: 'Really?' })],
    'For Ida:\n# look it up',
  );
  expect(markdown.split('\n---\n')[1]).toBe('\nFor Ida:\n\n\\# look it up\n\n> on Monday\n\nReally?\n');
});

it('keeps the values of a table in their columns where a cell reaches over several', () => {
  const cell = (text: string, spans: { colSpan?: number; rowSpan?: number } = {}) => ({
    header: false,
    spans: [{ kind: 'text' as const, text }],
    ...spans,
  });
  const markdown = articleMarkdown(
    anArticle({
      blocks: blocks({
        kind: 'table',
        rows: [
          [cell('Port', { rowSpan: 2 }), cell('Ships', { colSpan: 2 }), cell('Note')],
          [cell('in'), cell('out'), cell('', {})],
          [cell('North', { rowSpan: 60_000 }), cell('1'), cell('2'), cell('a')],
          [cell('3'), cell('4'), cell('b', { colSpan: 1_000 })],
        ],
      }),
    }),
  );
  const table = markdown.split('\n').filter((line) => line.startsWith('|'));
  expect(table).toEqual([
    '| Port | Ships |  | Note |',
    '| --- | --- | --- | --- |',
    '|  | in | out |  |',
    '| North | 1 | 2 | a |',
    '|  | 3 | 4 | b |',
  ]);
});
