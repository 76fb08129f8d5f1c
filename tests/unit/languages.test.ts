// @vitest-environment node
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { highlightColours } from '@/lib/article/highlight';
import { en } from '@/lib/words/en';
import { otherLanguages } from '@/lib/words/languages';
import { phrasing, pluralForms } from '@/lib/words/phrasing';
import { localeMessages } from '@/scripts/build/locales';

type Say = (...args: unknown[]) => unknown;
type Leaves = Map<string, string | Say>;

const english = leavesOf(en);
const loaded = await Promise.all(
  (Object.keys(otherLanguages) as (keyof typeof otherLanguages)[]).map(
    async (name) => [name, await otherLanguages[name]()] as const,
  ),
);

/** What is the same in English on purpose, and in which languages; '*' in all of them. */
const same: Record<string, readonly string[]> = {
  direction: ['cs', 'de', 'es', 'fr', 'ja', 'pl', 'uk'],
  'extension.name': ['*'],
  'bar.label': ['*'],
  'bar.appearance': ['cs', 'de', 'es', 'fr', 'pl'],
  'bar.original': ['de'],
  'appearance.faces.legible': ['*'],
  'appearance.size.value': ['cs', 'de', 'es', 'fr', 'ja', 'pl'],
  'appearance.lineHeight.value': ['ar', 'ja'],
  'appearance.measure.value': ['cs', 'de', 'es', 'fr', 'ja', 'pl', 'uk'],
  'share.link': ['de'],
  'listen.pause': ['de', 'fr'],
  'listen.speed.value': ['ar'],
  'listen.voiceName': ['*'],
  'article.code': ['de', 'fr'],
  'article.footnote': ['fr'],
  'article.footnotes': ['fr'],
  'article.question': ['fr'],
  'matches.reasons': ['cs', 'de', 'es', 'pl', 'uk'],
  'library.cut': ['*'],
  'library.searchExamples.4.example': ['*'],
  'library.searchExamples.6.example': ['*'],
  'library.searchExamples.7.example': ['*'],
  'library.number': ['ar', 'ja'],
  'library.betweenNames': ['cs', 'de', 'es', 'fr', 'pl', 'uk'],
  'library.bylines': ['cs', 'de', 'es', 'fr', 'pl', 'uk'],
  'library.nameAndSite': ['cs', 'de', 'es', 'fr', 'pl', 'uk'],
  'threads.unnamed': ['cs', 'de', 'es', 'fr', 'pl', 'uk'],
  'imports.planTitle': ['cs', 'de', 'es', 'pl', 'uk'],
  'imports.title': ['cs', 'de', 'pl'],
  'imports.reportName': ['*'],
  'export.formats.markdown': ['*'],
  'export.formats.json': ['*'],
  'export.title': ['cs', 'de'],
};

/** What a text of each kind of argument is tried with, by the argument's name in the words. */
const samples: Record<string, readonly unknown[]> = {
  count: [1234],
  rows: [1234],
  done: [1234],
  of: [5678],
  total: [5678],
  at: [3],
  pixels: [19],
  times: [1.5],
  em: [34],
  bytes: [12_345_678],
  share: [0.42],
  iso: ['2026-03-04T12:30:00Z'],
  since: ['2026-03-04T12:30:00Z'],
  day: ['2026-03-04'],
  first: ['2026-03-04'],
  last: ['2027-05-06'],
  '{ low, high }': [
    { low: 7, high: 9 },
    { low: 7, high: 7 },
  ],
  isExact: [true, false],
  onDevice: [true, false],
  hasNote: [true, false],
  colour: highlightColours,
  title: ['Ebb & Flow', undefined],
  name: ['Ebb & Flow', undefined],
  within: ['Ebb & Flow', undefined],
  shows: ['Ebb & Flow', undefined],
  language: ['Ebb & Flow', undefined],
  all: [['Ebb', 'Flow', 'Tide']],
  names: [['Ebb', 'Flow', 'Tide']],
  heads: [['Ebb', 'Flow', 'Tide'], []],
  shared: [['Ebb', 'Flow', 'Tide']],
  reasons: [['Ebb', 'Flow', 'Tide']],
  text: ['Ebb & Flow'],
  source: ['Ebb & Flow'],
  row: [12],
  tag: ['#ebb'],
  site: ['ebb.example'],
  action: ['Ebb'],
  quote: ['Ebb & Flow'],
  label: ['7a'],
};

it('has a file for every language it can count in, and no other', () => {
  const files = globSync('??.ts', { cwd: join(import.meta.dirname, '../../lib/words') });
  expect(files.toSorted()).toEqual(Object.keys(pluralForms).map((name) => `${name}.ts`));
  expect(['en', ...Object.keys(otherLanguages)].toSorted()).toEqual(Object.keys(pluralForms));
});

describe.each(loaded)('in %s', (name, words) => {
  const said = leavesOf(words);
  const pairs = [...english].map(([path, text]) => [path, text, said.get(path)] as const);

  it('says its own name, and what the browser shows of it in the lengths that stores take', () => {
    expect(words.language).toBe(name);
    const messages = JSON.parse(localeMessages(words));
    expect(messages.language.message).toBe(name);
    expect(messages.name.message.length).toBeLessThanOrEqual(75);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });

  it('has every text of the English, and none besides', () => {
    expect([...said.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('has nothing left in English, unless on purpose', () => {
    const wrong = pairs.flatMap(([path, from, to]) => {
      if (isKey(path)) return from === to ? [] : [`${path} differs`];
      const isSame =
        typeof from === 'function'
          ? callsOf(from, path).some((args) => say(from, args) === say(to, args))
          : from === to;
      const isMeant =
        isOtherProgram(path) || (same[path]?.some((one) => one === '*' || one === name) ?? false);
      return isSame === isMeant ? [] : [`${path}: ${isSame ? 'is the English' : 'is not, but listed'}`];
    });
    expect(wrong).toEqual([]);
  });

  it('tells every number, name and time that the English tells', () => {
    const ours = phrasing(name);
    const englishOnes = phrasing('en');
    const silent = pairs.flatMap(([path, from, to]) =>
      typeof from !== 'function'
        ? []
        : callsOf(from, path).flatMap((args) => {
            const [before, after] = [say(from, args), say(to, args)];
            return args
              .flat()
              .filter((arg) => waysToSay(arg, englishOnes).some((way) => before.includes(way)))
              .filter((arg) => !waysToSay(arg, ours).some((way) => after.includes(way)))
              .map((arg) => `${path}: ${after} lacks ${String(arg)}`);
          }),
    );
    expect(silent).toEqual([]);
  });

  it('finds a form for any count', () => {
    const counted = pairs.filter(
      ([, from]) => typeof from === 'function' && from.toString().startsWith('(count)'),
    );
    expect(counted.length).toBeGreaterThan(20);
    const counts = [...Array(130).keys(), 1.5, 1_000_000];
    const silent = counted.flatMap(([path, , to]) =>
      counts.filter((count) => /^$|#|undefined/.test(say(to, [count]))).map((count) => `${path} of ${count}`),
    );
    expect(silent).toEqual([]);
  });

  it('is set with the quotes, apostrophes and dots of a printer', () => {
    const texts = pairs.flatMap(([path, from, to]) =>
      isKey(path) || path.startsWith('library.searchExamples')
        ? []
        : typeof from === 'function'
          ? callsOf(from, path).map((args) => [path, say(to, args)] as const)
          : [[path, String(to)] as const],
    );
    const quotes = quotesOf[name];
    const wrong = texts.filter(
      ([, text]) =>
        /['"]|\.\.\.| -- /.test(text) ||
        [...(text.match(/[«»„“”‚‘「」]/g) ?? [])].some((one) => !quotes.includes(one)),
    );
    expect(wrong).toEqual([]);
  });
});

it('keeps the spaces of French before its high marks, so that none begins a line', () => {
  const french = loaded.find(([name]) => name === 'fr')?.[1];
  const texts = [...leavesOf(french)].flatMap(([path, text]) =>
    typeof text === 'function'
      ? callsOf(english.get(path) as Say, path).map((args) => say(text, args))
      : [text],
  );
  expect(texts.filter((text) => /« | »| [:;?!]|[^\s\d][;?!»]/.test(text))).toEqual([]);
});

const quotesOf: Record<keyof typeof otherLanguages, string> = {
  ar: '«»',
  cs: '„“',
  de: '„“',
  es: '«»',
  fr: '«»',
  ja: '「」',
  pl: '„”',
  uk: '«»',
};

function leavesOf(of: unknown, path = ''): Leaves {
  if (typeof of === 'string') return new Map([[path, of]]);
  if (typeof of === 'function') return new Map([[path, of as Say]]);
  return new Map(
    Object.entries(of as object).flatMap(([key, member]) => [
      ...leavesOf(member, path ? `${path}.${key}` : key),
    ]),
  );
}

/** The names of other programs. */
function isOtherProgram(path: string): boolean {
  return /^imports\.sources\.(?!bookmarks|list|notes)/.test(path);
}

/** What stands on a key of the keyboard. */
function isKey(path: string): boolean {
  return /\bkeys\.(?:list\.)?\d+\.0$/.test(path);
}

/** Every way to call a text with the samples of its arguments. */
function callsOf(text: Say, path: string): unknown[][] {
  const list = /^(?:function \w*)?\(?(?<names>[^)=]*)/.exec(text.toString())?.groups?.['names'] ?? '';
  const each = list.includes('{') ? [list.trim()] : list.split(',').map((name) => name.trim());
  return each.reduce<unknown[][]>(
    (calls, name) => {
      const values = samples[name];
      if (!values) throw new Error(`${path} takes '${name}', for which this test has no sample.`);
      return calls.flatMap((call) => values.map((value) => [...call, value]));
    },
    [[]],
  );
}

function say(text: unknown, args: unknown[]): string {
  return typeof text === 'function' ? String((text as Say)(...args)) : String(text);
}

function waysToSay(
  arg: unknown,
  { number, percent, size, date, dateTime, clock, exactTime }: ReturnType<typeof phrasing>,
): string[] {
  if (typeof arg === 'number') {
    return arg < 1 ? [percent(arg)] : [number(arg), arg.toFixed(1), String(arg), size(arg)];
  }
  if (typeof arg !== 'string') return arg && typeof arg === 'object' ? Object.values(arg).map(String) : [];
  if (/^\d{4}-/.test(arg)) return [date, dateTime, clock, exactTime].map((format) => format(arg));
  return (highlightColours as readonly string[]).includes(arg) ? [] : [arg];
}
