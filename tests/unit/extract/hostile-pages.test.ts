import { expect, test } from 'vitest';
import { articleText } from '@/lib/article/article-text';
import { extractArticle } from '@/lib/extract/extract-article';
import { pageFrom } from './page-from';

/** Milliseconds. What is quadratic takes minutes on these lines; a busy machine takes a few seconds. */
const PATIENCE = 15_000;
const URL = 'https://hostile.example/story';
const PARAGRAPH =
  '<p>The harbour master counted the boats twice, as he did every evening, and wrote the number into the book with a pencil.</p>';
const STORY = PARAGRAPH + PARAGRAPH.replace('twice', 'again') + PARAGRAPH.replace('twice', 'a third time');

function read(html: string): string {
  return articleText(extractArticle(pageFrom(html), { url: URL }));
}

test('reads a page whose pictures and fields are named like the members of a document', () => {
  const names = [
    'body',
    'head',
    'title',
    'querySelector',
    'querySelectorAll',
    'cloneNode',
    'implementation',
    'firstChild',
  ];
  const traps = names
    .map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`)
    .join('');
  expect(read(`<body>${traps}<h1>Boats</h1>${STORY}</body>`)).toContain('The harbour master counted');
});

test('reads the text of a form whose fields are named like the members of an element', () => {
  const fields = ['firstChild', 'tagName', 'children', 'parentElement', 'remove'].map(
    (name) => `<input name="${name}">`,
  );
  expect(read(`<body><form>${fields.join('')}<h1>Boats</h1>${STORY}</form></body>`)).toContain(
    'The harbour master counted',
  );
});

test('reads what stands after a form that has a field named like the step to it', () => {
  const page = pageFrom(`<body><form><input name="nextSibling"></form><h1>Boats</h1>${STORY}</body>`);
  const form = page.querySelector('form') as HTMLFormElement;
  // A browser makes fields members of their form; the document of these tests does not.
  Object.defineProperty(form, 'nextSibling', { value: form.firstElementChild });
  expect(articleText(extractArticle(page, { url: URL }))).toContain('The harbour master counted');
});

test.each([
  ['deep', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['too long', `{"@type":"NewsArticle","headline":"${'x'.repeat(300_000)}"}`],
  ['broken', '{"@type":"NewsArticle","headline":'],
  ['wide', JSON.stringify(Array.from({ length: 30_000 }, () => ({ '@type': 'Person' })))],
  [
    'not what it says',
    '{"@type":"NewsArticle","headline":{"a":1},"author":[null,7,[],{"name":{}}],"image":[[[]]],"datePublished":true}',
  ],
  ['a prototype', '{"__proto__":{"polluted":"yes"},"@type":"NewsArticle","headline":"x"}'],
])('is not harmed by JSON-LD that is %s', (_, json) => {
  const html = `<head><script type="application/ld+json">${json}</script></head><body><h1>Boats</h1>${STORY}</body>`;
  expect(read(html)).toContain('The harbour master counted');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('keeps no address but web and mail addresses', () => {
  const links = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' java\nscript:alert(1)',
    'vbscript:x',
  ]
    .map((href) => `<a href="${href}">here</a>`)
    .join(' and ');
  const html = `<body><h1>Boats</h1>${STORY}<p>The clerk, who wrote it all down, says that one can look ${links} in the evening.</p></body>`;
  const article = JSON.stringify(extractArticle(pageFrom(html), { url: URL }));
  expect(article).not.toMatch(/javascript:|data:|file:|vbscript:/i);
});

test.each([
  ['white space', ' '.repeat(300_000)],
  ['commas', ','.repeat(300_000)],
  ['separators', ' | '.repeat(20_000)],
  ['brackets', '('.repeat(300_000)],
  ['a name without end', 'By A'.repeat(80_000)],
])(
  'does not hang on a line of %s',
  (_, line) => {
    const html = `<head><title>${line}</title></head><body><h1>Boats</h1><p class="byline">${line}x</p>${STORY}<figure><img src="/a.jpg"><figcaption>${line}x</figcaption></figure></body>`;
    const start = performance.now();
    expect(read(html)).toContain('The harbour master counted');
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  },
  2 * PATIENCE,
);
