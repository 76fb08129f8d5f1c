import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '@/lib/library/search/byte-reader';
import { ByteWriter } from '@/lib/library/search/byte-writer';
import { packLetters, unpackLetters } from '@/lib/library/search/letters';
import { toText, toUnits } from '@/lib/library/search/units';

describe('numbers in bytes', () => {
  const bytesOf = (value: number) => {
    const writer = new ByteWriter();
    writer.varint(value);
    return [...writer.finish()];
  };

  it.each([
    [0, [0]],
    [199, [199]],
    [200, [200, 0]],
    [455, [200, 255]],
    [456, [201, 0]],
    [12_487, [247, 255]],
    [12_488, [248, 0, 0]],
    [471_239, [254, 255, 255]],
    [471_240, [255, 0, 7, 48, 200]],
    [4_294_967_295, [255, 255, 255, 255, 255]],
  ])('%i', (value, bytes) => expect(bytesOf(value)).toEqual(bytes));

  it('come back as they were, one after the other, and are gone past without being read', () => {
    const numbers = fc.array(
      fc.oneof(
        fc.nat(500),
        fc.nat(20_000),
        fc.nat(600_000),
        fc.double({ min: 0, max: 2 ** 32 - 1, noNaN: true }).map(Math.floor),
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const writer = new ByteWriter();
        for (const value of values) writer.varint(value);
        const reader = new ByteReader(writer.finish());
        expect(values.map(() => reader.varint())).toEqual(values);
        expect(reader.ended).toBe(true);
        const other = new ByteReader(writer.finish());
        other.skipVarints(values.length - 1);
        expect(other.varint()).toBe(values.at(-1));
      }),
    );
  });
});

describe('letters in bytes', () => {
  const packed = (text: string) => packLetters(toUnits(text), text.length);

  it.each([
    ['Latin', '\u0001bridge\u0004k'],
    ['Cyrillic', '\u0001міст\u0003ян'],
    ['Arabic', '\u0001مدرسة'],
    ['Thai', '\u0001ประเทศ'],
  ])('one for each of %s', (_, terms) => expect(packed(terms).terms).toHaveLength(terms.length));

  it('two for Chinese and for Korean', () => {
    expect(packed('\u0001北京\u0001上海').terms.length).toBeLessThanOrEqual(2 + 2 * 4);
    expect(packed('\u0001서울\u0001부산').terms.length).toBeLessThanOrEqual(2 + 2 * 4);
  });

  it('come back as they were, whatever they are', () => {
    const letter = fc.constantFrom(
      ...Array.from('\u0001\u001Eaz9ßжїм가힣かカ一龥\u{20000}\uFFFF\u3000\uABFF'),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 60 }), (letters) => {
        const text = letters.join('');
        expect(toText(unpackLetters(packed(text)))).toBe(text);
      }),
    );
  });
});
