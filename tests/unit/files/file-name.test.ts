// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FileNames } from '@/lib/files/file-name';

const nameOf = (title: string) => new FileNames().take(title, '.md', 'courier.example');

it.each([
  ['A plain headline', 'A plain headline.md'],
  ['Who: what / why? "So" <said> he|she*', 'Who what why So said he she.md'],
  ['C# and [links] ^here', 'C and links here.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['.hidden', 'hidden.md'],
  ['It ends. . .', 'It ends.md'],
  ['CON', '_CON.md'],
  ['aux.the story', '_aux.the story.md'],
  ['COM¹', '_COM¹.md'],
  ['Conference', 'Conference.md'],
  // An override of the writing direction: seen, the name would end in 'txt.exe'.
  ['story\u202Eexe.txt', 'story exe.txt.md'],
  ['two\nlines\u0000and a nul', 'two lines and a nul.md'],
  ['half \uD83D a pair', 'half a pair.md'],
  // The joiner within the Persian word stays.
  ['می\u200Cخواهم', 'می\u200Cخواهم.md'],
  ['👩\u200D🚒 saves cat', '👩\u200D🚒 saves cat.md'],
  ['Cafe\u0301', 'Café.md'],
  ['', 'courier.example.md'],
  ['???', 'courier.example.md'],
])('names the file of %j safely', (title, name) => {
  expect(nameOf(title)).toBe(name);
});

it('tells stories of one headline apart, also where case and accents do not count', () => {
  const names = new FileNames();
  const take = (title: string) => names.take(title, '.md', 'x');
  expect(['Live', 'live', 'Live', 'Live 2', 'Straße', 'STRASSE', 'Café', 'Cafe\u0301'].map(take)).toEqual([
    'Live.md',
    'live 2.md',
    'Live 3.md',
    'Live 2 2.md',
    'Straße.md',
    'STRASSE 2.md',
    'Café.md',
    'Café 2.md',
  ]);
});

it('cuts a long headline between letters', () => {
  expect(nameOf('渡'.repeat(100))).toBe(`${'渡'.repeat(43)}.md`);
  // A family of four is one letter of 25 bytes.
  const family = '👨\u200D👩\u200D👧\u200D👦';
  expect(nameOf(family.repeat(20))).toBe(`${family.repeat(5)}.md`);
});

it('takes any titles at all, in names that every system takes and none confuses', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('nul', 'LPT1.x', 'a.', ' ', '\uD800', 'İ', 'ﬁ'),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 20 }), (titles) => {
      const names = new FileNames();
      const taken = titles.map((one) => names.take(one, '.md', 'x'));
      for (const name of taken) {
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(143);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202A-\u202E\u2066-\u2069]|^[. ]|[. ]$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name.isWellFormed()).toBe(true);
      }
      const seen = taken.map((name) => name.normalize('NFC').toLowerCase());
      expect(new Set(seen).size).toBe(seen.length);
    }),
  );
});
