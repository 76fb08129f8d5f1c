/* oxlint-disable no-underscore-dangle -- so Readability names its steps */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { slimReadability } from '@/scripts/build/slim-readability';
import { pageFrom } from '@/tests/unit/extract/page-from';

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const whole = readFileSync(file, 'utf8');

function slim(code: string): string {
  const { transform } = slimReadability() as { transform: (code: string, id: string) => { code: string } };
  return transform(code, file).code;
}

interface Reader {
  _prepDocument: () => void;
  _metadata: object;
  _articleTitle: string;
  _grabArticle: () => Element | null;
}

/** The steps that line-reader.ts asks for, by the code of a reader. */
function keptBy(code: string, html: string): string | undefined {
  const module = {} as { exports: new (page: Document) => Reader };
  // oxlint-disable-next-line no-implied-eval, no-new-func -- what a bundler makes of it, without one
  new Function('module', code)(module);
  const reader = new module.exports(pageFrom(html));
  reader._prepDocument();
  reader._metadata = {};
  reader._articleTitle = '';
  return reader._grabArticle()?.textContent ?? undefined;
}

test.each(['lead-first-seen', 'captions-and-credits', 'related-in-text', 'tables-with-spans'])(
  'what is left keeps what the whole keeps: %s',
  (name) => {
    const html = readFileSync(`tests/fixtures/articles/${name}/source.html`, 'utf8');
    const kept = keptBy(slim(whole), html);
    expect(kept).toBe(keptBy(whole, html));
    expect(kept).toContain(' ');
  },
);

test('a tenth of it goes', () => expect(slim(whole).length).toBeLessThan(whole.length * 0.9));

test('a Readability that is written otherwise is not built', () => {
  expect(() => slim(whole.replace('  _getJSONLD(doc) {', '  _readJson(doc) {'))).toThrow(
    'Readability has no _getJSONLD any more.',
  );
  expect(() => slim(whole.replace('this._isUrl(', 'this._cleanClasses('))).toThrow(
    'Readability calls _cleanClasses',
  );
});
