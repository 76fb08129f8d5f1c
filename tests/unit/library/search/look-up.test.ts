import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { database } from '@/lib/library/database';
import { segmentSource } from '@/lib/library/search/look-up';
import { SegmentBuilder } from '@/lib/library/search/segment-builder';

const letters = fc.constantFrom('a', 'b', 'z');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 5 });

it('finds every word that begins so, however many blocks they are in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 150, maxLength: 300 }),
      fc.string({ unit: letters, minLength: 1, maxLength: 2 }),
      fc.constantFrom(1, 40, 8192),
      async (words, prefix, blockSize) => {
        const builder = new SegmentBuilder();
        for (const one of words)
          builder.add({ headline: one, dek: '', body: '', authors: [], site: [], topics: [] });
        const { blocks, lengths } = builder.finish(1, blockSize);
        const segment = { id: 1, first: 1, last: words.length, docs: words.length, tokens: words.length };
        const found = await database.transaction('rw', database.termBlocks, async () => {
          await database.termBlocks.clear();
          // The terms of the next segment are not its own.
          await database.termBlocks.bulkPut(
            [1, 2].flatMap((id) => blocks.map((block) => ({ segment: id, ...block }))),
          );
          const docs: number[] = [];
          await segmentSource(segment, lengths).findPrefix(prefix, (cursor) => {
            while (cursor.next()) docs.push(cursor.doc);
          });
          return docs;
        });
        const expected = words.flatMap((one, at) => (one.startsWith(prefix) ? [at + 1] : []));
        expect(found.toSorted((one, other) => one - other)).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});
