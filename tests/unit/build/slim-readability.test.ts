import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { LineReader } from '@/lib/extract/body/line-reader';
import { Deadline } from '@/lib/extract/deadline';
import { slimReadability } from '@/scripts/build/slim-readability';
import { pageFrom } from '@/tests/unit/extract/page-from';

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const whole = readFileSync(file, 'utf8');

function slim(code: string): string {
  const { transform } = slimReadability() as { transform: (code: string, id: string) => { code: string } };
  return transform(code, file).code;
}

/** What line-reader.ts keeps of a page where it stands on the code of a reader. */
function keptBy(code: string, html: string): string | undefined {
  const module = {} as { exports: new (page: Document) => object };
  // oxlint-disable-next-line no-implied-eval, no-new-func -- what a bundler makes of it, without one
  new Function('module', code)(module);
  Object.setPrototypeOf(LineReader, module.exports);
  Object.setPrototypeOf(LineReader.prototype, module.exports.prototype);
  const options = { charThreshold: 250, deadline: new Deadline(), mark: 'data-line' };
  return new LineReader(pageFrom(html), options).findKept()?.textContent ?? undefined;
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

test('a fifth of it goes', () => expect(slim(whole).length).toBeLessThan(whole.length * 0.8));

test('what Readability calls its own has short names, but for what line-reader.ts names', () => {
  const reader = readFileSync('lib/extract/body/line-reader.ts', 'utf8');
  const names = [...new Set(slim(whole).match(/(?<=\.)_[a-z]\w*/g))];
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => name.length > 3 && !reader.includes(name))).toEqual([]);
});

test('all that is called is there, in what is left or in what answers for it', () => {
  const left = slim(whole);
  const called = [...left.matchAll(/this\.(_\w+)\(/g)].map(([, name = '']) => name);
  expect(called).toContain('_isProbablyVisible');
  const isThere = (name: string) =>
    left.includes(`\n  ${name}(`) || Object.hasOwn(LineReader.prototype, name);
  expect(called.filter((name) => !isThere(name))).toEqual([]);
});

test('a Readability that is written otherwise is not built', () => {
  expect(() => slim(whole.replace('  _getJSONLD(doc) {', '  _readJson(doc) {'))).toThrow(
    'Readability has no _getJSONLD any more.',
  );
  expect(() => slim(whole.replaceAll('this._getInnerText(', 'this._cleanClasses('))).toThrow(
    'Readability calls _cleanClasses',
  );
  expect(() => slim(whole.replaceAll('this.DIV_TO_P_ELEMS', 'this.HTML_ESCAPE_MAP'))).toThrow(
    'Readability looks up HTML_ESCAPE_MAP',
  );
  expect(() => slim(whole.replace('      this.log("', '      void this.log("'))).toThrow(
    'Readability looks up log',
  );
});
