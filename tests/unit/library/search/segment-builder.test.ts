import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedTexts } from '@/lib/library/search/indexed-texts';
import { FrequencyNotes } from '@/lib/library/search/frequent-terms';
import { joinTerms } from '@/lib/library/search/join-terms';
import { readTerms, TermReader } from '@/lib/library/search/packed-terms';
import { PlaceCursor } from '@/lib/library/search/postings';
import { SegmentBuilder } from '@/lib/library/search/segment-builder';
import { sortTerms } from '@/lib/library/search/sort-terms';
import { TermTable } from '@/lib/library/search/term-table';
import { toText, toUnits } from '@/lib/library/search/units';

const textOf = (body: string, headline = ''): IndexedTexts => ({
  headline,
  dek: '',
  body,
  authors: [],
  site: [],
  topics: [],
});

function build(texts: readonly IndexedTexts[], firstDoc: number, blockSize?: number) {
  const builder = new SegmentBuilder();
  for (const text of texts) builder.add(text);
  return builder.finish(firstDoc, blockSize);
}

const letters = fc.constantFrom(...Array.from('abя中ก'));
const word = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
const body = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

describe('the terms of some texts', () => {
  it('are known by text, field and place', () => {
    const { blocks, tokens } = build(
      [textOf('night ferry, night train', 'Ferry'), textOf('the train')],
      7,
      Infinity,
    );
    const found: Record<string, [number, number, number[]][]> = {};
    for (const block of blocks)
      readTerms(block, (term, postings) => {
        const texts: [number, number, number[]][] = [];
        for (const cursor = new PlaceCursor(postings); cursor.next();) {
          const places: number[] = [];
          for (let from = 0; cursor.seekPlace(from); from = cursor.place + 1) places.push(cursor.place);
          texts.push([cursor.doc, cursor.facts, places]);
        }
        found[term] = texts;
      });
    // Facts: times in the body times 16, and 1 for the headline. Between headline, dek and body a place is left free.
    expect(found).toEqual({
      ferry: [[7, 17, [0, 4]]],
      night: [[7, 32, [3, 5]]],
      the: [[8, 16, [2]]],
      train: [
        [7, 16, [6]],
        [8, 16, [3]],
      ],
    });
    expect(tokens).toBe(7);
  });

  it('are the same when they were indexed in parts and joined', () => {
    fc.assert(
      fc.property(
        fc.array(body, { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.nat(7),
        (bodies, one, other) => {
          const texts = bodies.map((text) => textOf(text));
          const cuts = [0, Math.min(one, other), Math.max(one, other), texts.length];
          const parts = cuts
            .slice(1)
            .map((end, index) => build(texts.slice(cuts[index], end), 1000 + (cuts[index] ?? 0), 40).blocks);
          const joined = joinTerms(parts, { base: 1000, texts: texts.length });
          expect(joined.blocks).toEqual(build(texts, 1000).blocks);
        },
      ),
    );
  });

  it('leave no trace of texts that are dead', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 2, maxLength: 6 }), (bodies) => {
        const alive = bodies.map((text, index) => textOf(index === 1 ? '' : text));
        const joined = joinTerms(
          [
            build(
              bodies.map((text) => textOf(text)),
              50,
            ).blocks,
          ],
          {
            base: 50,
            texts: bodies.length,
            dead: new Set([51]),
          },
        );
        expect(joined.blocks).toEqual(build(alive, 50).blocks);
      }),
    );
  });

  it('that are in too many texts to tell anything are noted, also when they were joined', () => {
    const texts = Array.from({ length: 500 }, (_, at) =>
      textOf(`all ${at % 2 ? 'odd' : ''} ${at < 25 ? 'few' : ''}`),
    );
    // 25 are a twentieth of 500, and more than one of the 250 of a half.
    const halves = [build(texts.slice(0, 250), 1), build(texts.slice(250), 251)];
    expect(halves.map(({ frequent }) => frequent)).toEqual(['250 all\n25 few\n125 odd', '250 all\n125 odd']);
    const joined = joinTerms(
      halves.map(({ blocks }) => blocks),
      { base: 1, texts: 500 },
    );
    expect(joined.frequent).toBe('500 all\n250 odd');
    const notes = new FrequencyNotes([joined.frequent, '30 few', 'torn', '']);
    expect(['all', 'odd', 'few', 'torn', 'none'].map((term) => notes.atLeast(term))).toEqual([
      500, 250, 30, 0, 0,
    ]);
  });

  it('are joined from one on, and up to one', () => {
    const { blocks } = build([textOf('ant bee cat dog')], 1);
    const terms: string[] = [];
    const joined = joinTerms([blocks], { base: 1, texts: 1, after: 'ant', through: 'cat' });
    for (const reader = new TermReader(joined.blocks); !reader.ended; reader.next())
      terms.push(reader.spelt());
    expect(terms).toEqual(['bee', 'cat']);
  });
});

describe('numbers of terms', () => {
  it('are one for each, and in the order of code units when that is asked', () => {
    const spelt = fc.string({
      unit: fc.constantFrom(...Array.from('abz0ßяї中가\u{20000}')),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(spelt, { maxLength: 60 }), (terms) => {
        const { numbers, spellings } = numbered([...terms, ...terms]);
        expect(numbers.slice(0, terms.length)).toEqual(numbers.slice(terms.length));
        expect(spellings).toEqual([...new Set(terms)].toSorted());
      }),
    );
  });

  it('stay the same when there are many', () => {
    const terms = Array.from({ length: 5000 }, (_, index) => `term${(index * 7919) % 5003}`);
    const { numbers, spellings } = numbered([...terms, ...terms]);
    expect(numbers).toEqual([...terms.keys(), ...terms.keys()]);
    expect(spellings).toEqual(terms.toSorted());
  });

  function numbered(terms: readonly string[]) {
    const table = new TermTable();
    const numbers = new Int32Array(terms.length);
    for (const term of terms) table.tell(toUnits(term), term.length);
    table.numberTold(numbers, 0);
    const spell = (number: number) =>
      toText(table.letters, table.starts[number] ?? 0, table.starts[number + 1] ?? 0);
    return { numbers: [...numbers], spellings: Array.from(sortTerms(table), spell) };
  }
});
