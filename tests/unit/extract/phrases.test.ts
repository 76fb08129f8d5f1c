import { expect, it } from 'vitest';
import { Phrases } from '@/lib/extract/wording/phrases';

const offers = new Phrases(['read also', 'read', 'don’t miss', 'читайте также']);

it('finds a phrase as whole words only, whatever the case and the apostrophe', () => {
  expect(offers.find('Please READ ALSO this')).toEqual({ start: 7, end: 16 });
  expect(offers.isIn("and Don't miss it")).toBe(true);
  expect(offers.isIn('bread alsoran')).toBe(false);
  expect(offers.isIn('(Читайте Также)')).toBe(true);
});

it('takes the longest phrase a text begins with, behind a few signs', () => {
  expect(offers.opening('→ Read also: the ferry')).toBe('→ Read also');
  expect(offers.openings('Read also: the ferry')).toEqual(['Read also', 'Read']);
  expect(offers.withoutOpening('Read alsoran')).toBe(' alsoran');
  expect(offers.opens('Ready to go')).toBe(false);
  expect(offers.opens('------- Read')).toBe(false);
});

it('tells a text that is nothing but a phrase from one that goes on', () => {
  expect(offers.isWhole('Read also:')).toBe(true);
  expect(offers.isWhole('» Don’t miss »')).toBe(true);
  expect(offers.isWhole('Read also the ferry')).toBe(false);
  expect(offers.isWhole('Read . . . . . . .')).toBe(false);
  expect(offers.isWhole('…')).toBe(false);
});
