import { describe, expect, it } from 'vitest';
import { parsePlace } from '@/lib/article/parse-place';
import { findPlace, isRead, placeAt } from '@/lib/article/place';
import { blocks, paragraph } from '@/tests/support/an-article';

const story = blocks(
  paragraph('The bridge opened on Monday.'),
  paragraph('Nobody had expected the mayor to walk across it first, with her dog.'),
  paragraph('It will close again in May.'),
);
const place = placeAt(story[1]!, 0.6);

describe('going back to a place', () => {
  it('finds the paragraph where it was', () => {
    expect(findPlace(story, place)).toBe(1);
  });

  it('finds it when others came before it', () => {
    const updated = blocks(paragraph('Updated at noon.'), paragraph('New lead.'), ...story);
    expect(findPlace(updated, place)).toBe(3);
  });

  it('finds it when its words were changed', () => {
    const updated = blocks(
      paragraph('The bridge opened on Monday.'),
      paragraph('A sentence that was not there before.'),
      paragraph('Nobody had expected the new mayor to walk across first, with a dog.'),
      paragraph('It will close again in May.'),
    );
    expect(findPlace(updated, place)).toBe(2);
  });

  it('goes by the share that was read when the paragraph is gone', () => {
    const updated = blocks(
      ...Array.from({ length: 10 }, (_, i) => paragraph(`Line ${i} of another report.`)),
    );
    expect(findPlace(updated, place)).toBe(6);
  });

  it('has nowhere to go in an empty story', () => {
    expect(findPlace([], place)).toBeUndefined();
  });
});

it('counts a story as read when its end was in sight', () => {
  expect(isRead({ ...place, share: 1 })).toBe(true);
  expect(isRead({ ...place, share: 0.9 })).toBe(false);
});

it.each([undefined, {}, { ...place, share: 2 }, { ...place, block: 7 }])('takes %o for no place', (value) => {
  expect(parsePlace(value)).toBeUndefined();
});
