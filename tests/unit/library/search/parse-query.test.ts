import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '@/lib/library/search/parse-query';

const word = (term: string, more = {}) => ({ terms: [term], prefix: false, not: false, ...more });

it.each([
  ['bridge  opens', [word('bridge'), word('opens')]],
  [
    '"prime minister" -rain',
    [{ terms: ['prime', 'minister'], prefix: false, not: false }, word('rain', { not: true })],
  ],
  ['„prime minister“', [{ terms: ['prime', 'minister'], prefix: false, not: false }]],
  ['author:"Ida Quist"', [{ terms: ['ida', 'quist'], prefix: false, not: false, in: 'author' }]],
  [
    'AUTHOR:quist -site:herald tag:x',
    [word('quist', { in: 'author' }), word('herald', { in: 'site', not: true }), word('x', { in: 'tag' })],
  ],
  ['covid-19', [{ terms: ['covid', '19'], prefix: false, not: false }]],
  ['note:this', [word('note'), word('this')]],
  ['is:nothing', [word('is'), word('nothing')]],
  ['before:soon', [word('before'), word('soon')]],
  ['author:', [word('author')]],
  ['https://a.example', [word('https'), { terms: ['a', 'example'], prefix: false, not: false }]],
  ['- -- " "" ! -!', []],
])('understands %s', (text, clauses) => expect(parseQuery(text).clauses).toEqual(clauses));

it('understands states and days', () => {
  expect(parseQuery('is:unread -is:favourite after:2024 before:2024-5-09').filters).toEqual([
    { kind: 'state', state: 'unread', not: false },
    { kind: 'state', state: 'favourite', not: true },
    { kind: 'after', day: '2024-01-01', not: false },
    { kind: 'before', day: '2024-05-09', not: false },
  ]);
  expect(parseQuery('before:2024-02-31').filters).toEqual([]);
});

it('takes the last word for unfinished while the person types, also in an open quote', () => {
  const typed = (text: string) => parseQuery(text, { typing: true }).clauses.map((clause) => clause.prefix);
  expect(typed('prime min')).toEqual([false, true]);
  expect(typed('prime min ')).toEqual([false, false]);
  expect(typed('"prime min')).toEqual([true]);
  expect(typed('"prime min"')).toEqual([false]);
  expect(typed('author:ki')).toEqual([true]);
});

it('makes sense of anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const clause of parseQuery(text, { typing: true }).clauses)
        expect(clause.terms.length).toBeGreaterThan(0);
    }),
  );
});
