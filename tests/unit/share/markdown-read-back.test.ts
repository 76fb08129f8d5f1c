// @vitest-environment node
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import type { BlockContent, Span } from '@/lib/article/article';
import { articleMarkdown } from '@/lib/share/article-markdown';
import { anArticle, blocks } from '@/tests/support/an-article';

const reader = new MarkdownIt();

/** The texts of a note below its source, one a paragraph, heading, cell or piece of code, as another reader of Markdown sees them. */
function textsOf(...contents: BlockContent[]): string[] {
  const markdown = articleMarkdown(anArticle({ blocks: blocks(...contents) }));
  const tokens = reader.parse(markdown, {});
  const texts = tokens.flatMap((token) => {
    if (token.type === 'fence') return [token.content];
    if (token.type !== 'inline') return [];
    return [
      (token.children ?? [])
        .map((child) => child.content || (child.type.endsWith('break') ? '\n' : ''))
        .join(''),
    ];
  });
  // The headline, then who and where.
  return texts.slice(2);
}

const marks = [
  '#',
  '# x',
  '- ',
  '1. x',
  '1)',
  '---',
  '===',
  '```',
  '~~~',
  '> x',
  '| a |',
  '&amp;',
  '&#35;',
  '*a*',
  '_',
  '[x](y)',
  '![x](y)',
  '<b>',
  '\\',
  '$x$',
  '[^1]',
  '+',
  '`',
  '``',
];
// What a page's text is once it is read: words and marks, white space folded, no control characters.
const text = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .join(' ')
      .replaceAll(/[\s\p{C}]+/gu, ' ')
      .trim(),
  )
  .filter((one) => one !== '');
const spans = (words: string): Span[] => [{ kind: 'text', text: words }];

it('any text of a paragraph, a heading, a cell, or code is read back as it was', () => {
  fc.assert(
    fc.property(text, text, text, text, (one, two, three, code) => {
      const cell = (words: string) => ({ header: false, spans: spans(words) });
      expect(
        textsOf(
          { kind: 'paragraph', spans: spans(one) },
          { kind: 'heading', level: 2, spans: spans(two) },
          {
            kind: 'table',
            rows: [
              [cell(one), cell(three)],
              [cell(two), cell(two)],
            ],
          },
          { kind: 'code', text: code, language: 'a\n```' },
          { kind: 'list', ordered: false, items: [blocks({ kind: 'paragraph', spans: spans(three) })] },
          { kind: 'quote', blocks: blocks({ kind: 'paragraph', spans: spans(one) }) },
          { kind: 'paragraph', spans: [...spans('x'), { kind: 'break' }, ...spans(two)] },
          { kind: 'paragraph', spans: [{ kind: 'code', spans: spans(three) }] },
        ),
      ).toEqual([one, two, one, three, two, two, `${code}\n`, three, one, `x\n${two}`, three]);
    }),
  );
});
