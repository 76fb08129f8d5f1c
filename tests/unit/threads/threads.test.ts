import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/lib/related/rank-related';
import { chooseThread } from '@/lib/threads/choose-thread';
import { isOnEvent } from '@/lib/threads/is-on-event';
import { isSameEvent } from '@/lib/threads/same-event';

const shared = (names: number, words: number): Candidate['shared'] => [
  ...Array.from({ length: names }, (_, i) => ({ spelling: `Name${i}`, isName: true, score: 1 })),
  ...Array.from({ length: words }, (_, i) => ({ spelling: `word${i}`, isName: false, score: 1 })),
];
const story = { authorNames: [], at: '2026-03-02' };
const candidate = (names: number, words: number, at = '2026-03-03') => ({
  ...story,
  id: 'c',
  at,
  shared: shared(names, words),
});

describe('two stories tell of one event', () => {
  it('when they name the same three, or two and say much the same besides', () => {
    expect(isSameEvent(story, candidate(3, 0), false)).toBe(true);
    expect(isSameEvent(story, candidate(2, 3), false)).toBe(true);
    expect(isSameEvent(story, candidate(2, 2), false)).toBe(false);
    expect(isSameEvent(story, candidate(1, 6), false)).toBe(false);
  });

  it('when two names are the same and a publisher shows one beside the other', () => {
    expect(isSameEvent(story, candidate(2, 0), true)).toBe(true);
    expect(isSameEvent(story, candidate(1, 3), true)).toBe(false);
  });

  it('without a name only when they share many words', () => {
    expect(isSameEvent(story, candidate(0, 8), false)).toBe(true);
    expect(isSameEvent(story, candidate(0, 7), false)).toBe(false);
  });

  it('never when they are weeks apart, or nobody knows when they were', () => {
    expect(isSameEvent(story, candidate(5, 5, '2026-03-12'), false)).toBe(true);
    expect(isSameEvent(story, candidate(5, 5, '2026-03-13'), false)).toBe(false);
    expect(isSameEvent(story, candidate(5, 5, 'spring'), true)).toBe(false);
  });
});

describe('a story', () => {
  const thread = (...articleIds: string[]) => ({ articleIds, leftOut: [] as string[] });

  it('joins the thread it is most alike, and not one that a single story connects it with', () => {
    const [first, second] = [thread('a', 'b', 'c'), thread('d', 'e')];
    expect(chooseThread('x', ['a', 'd', 'b', 'c', 'e'], [second, first])).toEqual({ join: first });
    expect(chooseThread('x', ['a'], [first])).toBeUndefined();
  });

  it('begins one with those that stand in none', () => {
    expect(chooseThread('x', ['a', 'y', 'z'], [thread('a', 'b', 'c')])).toEqual({ beginWith: ['y', 'z'] });
    expect(chooseThread('x', [], [])).toBeUndefined();
  });

  it('does not come back to where a person took it out', () => {
    expect(chooseThread('x', ['a', 'b'], [{ articleIds: ['a', 'b'], leftOut: ['x'] }])).toBeUndefined();
  });
});

it('takes a headline for one on the event when it names two things of it, however they are inflected', () => {
  expect(isOnEvent('How Odesa cleared the lane: Marlow’s long night', ['Odesa', 'Marlow', 'Okafor'])).toBe(
    true,
  );
  expect(isOnEvent('Марлоу про зерно в Одесі', ['Одеса', 'Марлоу'])).toBe(false);
  expect(isOnEvent('Президента Токаєва прийняли в Астані', ['Токаєв', 'Астана'])).toBe(true);
  expect(isOnEvent('Rain in Odesa', ['Odesa', 'Marlow'])).toBe(false);
});
