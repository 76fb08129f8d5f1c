import { expect, it } from 'vitest';
import { findMerge } from '@/lib/library/search/find-merge';
import type { TermDirectory } from '@/lib/library/search/search-tables';

/** The sizes of the segments that become one, of segments of these sizes, the oldest first. */
function merged(...sizes: number[]): number[] | undefined {
  const segments = sizes.map((docs, id) => ({ id, first: 0, last: 0, docs, tokens: 0 }));
  const directory = { segments } as unknown as TermDirectory;
  return findMerge(directory)?.map(({ docs }) => docs);
}
const times = (count: number, docs: number) => Array.from({ length: count }, () => docs);

it('joins the small pieces that saves leave, four by four', () => {
  expect(merged(16, 16, 16)).toBeUndefined();
  expect(merged(16, 16, 16, 16)).toEqual([16, 16, 16, 16]);
  expect(merged(64, 64, 64, 64, 16)).toEqual([64, 64, 64, 64]);
});

it('lets large pieces stand side by side, and joins them when there are many', () => {
  expect(merged(...times(31, 500), 16, 16)).toBeUndefined();
  expect(merged(...times(32, 500), 16, 16)).toEqual(times(32, 500));
  expect(merged(16_000, ...times(4, 256), 64)).toBeUndefined();
  expect(merged(16_000, ...times(32, 256))).toEqual(times(32, 256));
});
