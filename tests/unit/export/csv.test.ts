// @vitest-environment node
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvCell } from '@/lib/export/csv/csv-cell';
import { aHighlight, aStory, exported } from '@/tests/support/export-story';

const rowsOf = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data;

it('is a line a story, with what Raindrop and others call it', async () => {
  const story = aStory(
    {
      title: 'Bridge "opens"\nearly',
      dek: 'At last.',
      section: 'City',
      authors: [
        { name: 'Ada Lind', kind: 'person' },
        { name: 'Bo Ek', kind: 'person' },
      ],
      publishedAt: '2026-03-02',
      lead: { src: 'https://courier.example/b.jpg' },
    },
    {
      tags: ['North Sea', 'a, b'],
      note: 'For Ida',
      favouriteAt: '2026-03-03T09:00:00.000Z',
      place: { block: 'b', quote: 'The', share: 0.426 },
    },
    [
      aHighlight('gone', { at: '2026-03-03T09:59:00.000Z' }),
      aHighlight('on Monday'),
      aHighlight('bridge', { note: 'Which?' }),
    ],
  );
  const text = await (await exported('csv', [story])).text();
  // Excel takes a file for UTF-8 by its first mark only. `text` drops it.
  expect(new Uint8Array(await (await exported('csv', [])).slice(0, 3).arrayBuffer())).toEqual(
    Uint8Array.of(0xef, 0xbb, 0xbf),
  );
  expect(text).toBe(
    [
      '"title","note","url","folder","tags","created","excerpt","cover","highlights","favorite","authors","site","section","published","read","progress","language","words"',
      '"Bridge ""opens""\nearly","For Ida","https://courier.example/story","begun","North Sea, a  b","2026-03-03T09:00:00.000Z","At last.","https://courier.example/b.jpg","Highlight:bridge\nNote:Which?\n\nHighlight:on Monday\n\nHighlight:gone","true","Ada Lind; Bo Ek","The Courier","City","2026-03-02","","43","en","5"',
      '',
    ].join('\r\n'),
  );
});

it.each([
  ['=HYPERLINK("https://evil.example","x")', `"'=HYPERLINK(""https://evil.example"",""x"")"`],
  ['+1', `"'+1"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['  =1', `"'  =1"`],
  ['\t=1', `"' =1"`],
  ['\r\n=1', `"'\n=1"`],
  ['＝1+1', `"'＝1+1"`],
  ['a=1', '"a=1"'],
  ['5 - 3', '"5 - 3"'],
])('%j is no formula', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

it('is read back by another reader as it was, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (texts) => {
      const read = rowsOf(`${texts.map(csvCell).join(',')}\r\n`)[0];
      expect(read).toHaveLength(texts.length);
      for (const [index, text] of texts.entries()) {
        const plain = text
          .replaceAll('\r\n', '\n')
          .toWellFormed()
          .replaceAll(/(?!\n)\p{Cc}/gu, ' ');
        expect([plain, `'${plain}`]).toContain(read?.[index]);
        expect(read?.[index]).not.toMatch(/^[=+\-@\t\r]/);
      }
    }),
  );
});
