import { describe, expect, it } from 'vitest';
import { judgeLibrary } from '@/lib/library/sentinel/judge-library';

const sentinel = { dbId: 'a', generation: 7, articles: 12 };
const found = (dbId: string, generation: number, articles: number) => ({
  identity: { dbId, generation },
  articles,
});

describe('a library that is as it was left', () => {
  it('is sound, also when its last changes were not noted yet', () => {
    expect(judgeLibrary(sentinel, found('a', 7, 12))).toBe('sound');
    expect(judgeLibrary(sentinel, found('a', 9, 14))).toBe('sound');
    expect(judgeLibrary(sentinel, found('a', 9, 3))).toBe('sound');
  });

  it('is new at the first start', () => {
    expect(judgeLibrary(null, { articles: 0 })).toBe('new');
  });

  it('is not suspected when it comes from before there was a sentinel', () => {
    expect(judgeLibrary(null, { articles: 40 })).toBe('new');
    expect(judgeLibrary(null, found('a', 7, 12))).toBe('sound');
  });

  it('may be emptied by the person', () => {
    expect(judgeLibrary({ ...sentinel, articles: 0 }, found('a', 7, 0))).toBe('sound');
    expect(judgeLibrary(sentinel, found('a', 8, 0))).toBe('sound');
  });

  it('that held nothing has lost nothing with its files', () => {
    expect(judgeLibrary({ ...sentinel, articles: 0 }, { articles: 0 })).toBe('new');
    expect(judgeLibrary({ ...sentinel, articles: 0 }, found('b', 1, 0))).toBe('sound');
  });
});

describe('a library that is not as it was left', () => {
  it('is noticed when it came back empty', () => {
    expect(judgeLibrary(sentinel, { articles: 0 })).toBe('empty');
    expect(judgeLibrary(sentinel, found('b', 0, 0))).toBe('empty');
    expect(judgeLibrary(sentinel, found('a', 7, 0))).toBe('empty');
  });

  it('is noticed when it came back as it was earlier', () => {
    expect(judgeLibrary(sentinel, found('a', 6, 12))).toBe('torn');
  });

  it('is noticed when rows are missing', () => {
    expect(judgeLibrary(sentinel, found('a', 7, 11))).toBe('torn');
    expect(judgeLibrary(sentinel, { articles: 5 })).toBe('torn');
  });

  it('is noticed when another stands in its place', () => {
    expect(judgeLibrary(sentinel, found('b', 7, 12))).toBe('replaced');
  });
});
