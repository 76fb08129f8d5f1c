import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchPhrase } from '@/lib/library/search/match-phrase';
import { readTerm } from '@/lib/library/search/packed-terms';
import { SegmentBuilder } from '@/lib/library/search/segment-builder';

const words = fc.constantFrom('sea', 'ferry', 'night', 'rain');
const texts = fc.array(fc.array(words, { maxLength: 40 }), { minLength: 1, maxLength: 12 });

it('finds a phrase in each text that has its words beside each other, and counts them', () => {
  fc.assert(
    fc.property(texts, fc.array(words, { minLength: 2, maxLength: 4 }), (bodies, phrase) => {
      const builder = new SegmentBuilder();
      for (const body of bodies)
        builder.add({ headline: '', dek: '', body: body.join(' '), authors: [], site: [], topics: [] });
      const [block] = builder.finish(1, Infinity).blocks;
      const found = matchPhrase(phrase.map((word) => (block ? readTerm(block, word) : undefined)));
      const expected = bodies.flatMap((body, at) =>
        ` ${body.join(' ')} `.includes(` ${phrase.join(' ')} `) ? [{ body, doc: at + 1 }] : [],
      );
      for (const [at, word] of phrase.entries()) {
        const { docs, values } = found[at] ?? { docs: [], values: [] };
        expect([...docs]).toEqual(expected.map(({ doc }) => doc));
        // A byte tells up to fifteen.
        expect([...values]).toEqual(
          expected.map(({ body }) => Math.min(15, body.filter((one) => one === word).length)),
        );
      }
    }),
  );
});
