import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/library/search/fold';
import { tokenise } from '@/lib/library/search/tokenise';

const terms = (text: string, purpose?: 'index' | 'mark' | 'query') => {
  const found: string[] = [];
  tokenise(text, (term) => found.push(term), purpose);
  return found;
};

describe('folding', () => {
  it.each([
    ['Ёлка', 'елка'],
    ['йод', 'йод'],
    ['Київ', 'київ'],
    ['Große', 'grosse'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['İSTANBUL', 'istanbul'],
    ['ΌΣΟΣ', 'οσοσ'],
    ['ＡＢＣ１２', 'abc12'],
    ['قُرْآن', 'قران'],
    ['שָׁלוֹם', 'שלום'],
    ['٢٠٢٤', '2024'],
    ['हिन्दी', 'हिन्दी'],
    ['ｶﾞﾗｽ', 'ガラス'],
    ['co\u00ADoperate', 'cooperate'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded.normalize('NFC')));

  it('changes nothing when done twice, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('sees no difference between composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
    );
  });

  it('sees none in Hindi, with marks in whichever order', () => {
    const hindi = fc.string({
      unit: fc.constantFrom(...Array.from('कडरन\u093C\u094D\u093F\u0902\u0958\u0931\u0301')),
    });
    fc.assert(
      fc.property(hindi, (text) => {
        expect(fold(text)).toBe(fold(text.normalize('NFD')));
        expect(terms(text)).toEqual(terms(text.normalize('NFD')));
      }),
    );
  });
});

describe('cutting into words', () => {
  it.each([
    ['Lebanon’s plan', ['lebanon', 's', 'plan']],
    ['O’Brien', ['o', 'brien', 'obrien']],
    ['covid-19', ['covid', '19', 'covid19']],
    ['1,000 is 1.000', ['1000', 'is', '1000']],
    ['2.5%', ['2', '5']],
    ['the U.S. and AT&T', ['the', 'us', 'and', 'at', 't']],
    ['在iPhone上', ['在', 'iphone', '上']],
    ['', []],
    ['… — !', []],
  ])('%s', (text, expected) => expect(terms(text)).toEqual(expected));

  it('asks each place of a query once', () => {
    expect(terms('e-mail 东京都', 'query')).toEqual(['e', 'mail', '东京', '京都']);
    expect(terms('猫', 'query')).toEqual(['猫']);
  });

  it('says where each word stands, in order and within the text, in every script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let before = -1;
        const end = tokenise(text, (term, start, stop, position) => {
          expect(term).not.toBe('');
          expect(start).toBeLessThan(stop);
          expect(stop).toBeLessThanOrEqual(text.length);
          expect(position).toBeGreaterThanOrEqual(before);
          before = position;
        });
        expect(end).toBeGreaterThan(before);
      }),
    );
  });

  it('finds in a text every word a person copies out of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 }),
        fc.nat(7),
        (parts, at) => {
          const whole = new Set(terms(parts.join(' ')));
          expect(terms(parts[at] ?? '', 'query').filter((term) => !whole.has(term))).toEqual([]);
        },
      ),
    );
  });
});
