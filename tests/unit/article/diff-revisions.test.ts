import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/article/article';
import { blockText } from '@/lib/article/article-text';
import { type BlockChange, diffRevisions, saysOtherwise } from '@/lib/article/diff-revisions';
import { longestRise } from '@/lib/article/longest-rise';
import { anArticle, blocks, paragraph } from '@/tests/support/an-article';

const story = (...texts: string[]) => anArticle({ blocks: blocks(...texts.map(paragraph)) });
const told = (before: string[], after: string[]) =>
  diffRevisions(story(...before), story(...after)).blocks.map(inShort);

function inShort(change: BlockChange): string {
  const start = (block: Block) => blockText(block).slice(0, 24);
  return change.kind === 'changed'
    ? `${start(change.before)} > ${start(change.after)}`
    : `${change.kind}: ${start(change.block)}`;
}

const opened = 'The bridge opened on Monday, a week early.';
const crossed = 'Some forty thousand cars crossed it on the first day.';
const crossedMore = 'Some fifty thousand cars crossed it on the first day, the ministry said.';
const cost = 'It cost twice what was planned.';
const paint = 'Painters are still at work on the northern tower.';

describe('what a publisher changed', () => {
  it('is nothing when the same was read again', () => {
    const diff = diffRevisions(story(opened, crossed), story(opened, crossed));
    expect(diff).toEqual({ blocks: story(opened, crossed).blocks.map((block) => ({ kind: 'same', block })) });
  });

  it('names the paragraphs that came and went, each where it stands or stood', () => {
    expect(told([opened, cost], [opened, paint, cost])).toEqual([
      'same: The bridge opened on Mon',
      'added: Painters are still at wo',
      'same: It cost twice what was p',
    ]);
    expect(told([opened, paint, cost], [opened, cost])).toEqual([
      'same: The bridge opened on Mon',
      'removed: Painters are still at wo',
      'same: It cost twice what was p',
    ]);
    expect(told([opened, paint], [opened, cost])).toEqual([
      'same: The bridge opened on Mon',
      'removed: Painters are still at wo',
      'added: It cost twice what was p',
    ]);
  });

  it('knows a paragraph again that was reworded', () => {
    expect(told([opened, crossed, paint], [opened, cost, crossedMore])).toEqual([
      'same: The bridge opened on Mon',
      'added: It cost twice what was p',
      'Some forty thousand cars > Some fifty thousand cars',
      'removed: Painters are still at wo',
    ]);
  });

  it('knows a reworded paragraph of a script without spaces', () => {
    const before = '大桥周一提前一周开放，首日有四万辆车通过。';
    const after = '大桥周一提前一周开放，首日有五万辆车通过，部门表示。';
    const tower = '油漆工人仍在北塔工作。';
    expect(told([before, tower], [after])).toEqual([
      `${before.slice(0, 24)} > ${after.slice(0, 24)}`,
      `removed: ${tower}`,
    ]);
  });

  it('tells a paragraph that was moved from one that came', () => {
    expect(told([opened, crossed, cost], [cost, opened, crossed])).toEqual([
      'moved: It cost twice what was p',
      'same: The bridge opened on Mon',
      'same: Some forty thousand cars',
    ]);
  });

  it('names headline, dek, authors and dates when they changed, and only then', () => {
    const before = anArticle({ publishedAt: '2026-03-02', authors: [{ name: 'Ana Reyl', kind: 'person' }] });
    const after = anArticle({
      title: 'Bridge opens, then closes',
      dek: 'A crack was found.',
      publishedAt: '2026-03-02',
      modifiedAt: '2026-03-03',
      authors: [
        { name: 'Ana Reyl', kind: 'person' },
        { name: 'Tom Okoye', kind: 'person' },
      ],
    });
    const { blocks: _blocks, ...facts } = diffRevisions(before, after);
    expect(facts).toEqual({
      title: { before: 'Bridge opens a week early', after: 'Bridge opens, then closes' },
      dek: { before: undefined, after: 'A crack was found.' },
      authors: { before: ['Ana Reyl'], after: ['Ana Reyl', 'Tom Okoye'] },
      modifiedAt: { before: undefined, after: '2026-03-03' },
    });
  });

  it('can always be put together again to both texts, whatever was done', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const words = ['bridge', 'cars', 'tower', 'paint', 'week', 'cost', 'north', 'early', 'said', 'day'];
    const sentence = () => Array.from({ length: 6 }, () => words[random(words.length)]).join(' ');
    for (let round = 0; round < 200; round++) {
      const before = Array.from({ length: random(12) }, sentence);
      const after = before.filter(() => random(4) > 0);
      for (let edit = 0; edit < random(6); edit++) after.splice(random(after.length + 1), 0, sentence());
      const texts = (found: (Block | undefined)[]) => found.flatMap((block) => block?.id ?? []);
      const [one, other] = [story(...before), story(...after)];
      const { blocks: changes } = diffRevisions(one, other);
      expect(
        texts(
          changes.map((c) => (c.kind === 'changed' ? c.after : c.kind === 'removed' ? undefined : c.block)),
        ),
      ).toEqual(texts(other.blocks));
      expect(
        texts(
          changes.map((c) => (c.kind === 'changed' ? c.before : c.kind === 'added' ? undefined : c.block)),
        ).toSorted(),
      ).toEqual(texts(one.blocks).toSorted());
    }
  });

  it('is found within a second in a text of thousands of paragraphs that was rewritten', () => {
    const many = (word: string) =>
      story(...Array.from({ length: 3_000 }, (_, n) => `${word} ${n} of the ${word} in the long ${word}`));
    const start = performance.now();
    expect(diffRevisions(many('hour'), many('minute')).blocks.length).toBeGreaterThanOrEqual(3_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

it('calls a story changed by its words alone', () => {
  const one = story(opened, crossed);
  expect(saysOtherwise(one, { ...one, modifiedAt: '2026-03-03', related: [] })).toBe(false);
  expect(saysOtherwise(one, { ...one, title: 'Another' })).toBe(true);
  expect(saysOtherwise(one, story(opened, crossedMore))).toBe(true);
  expect(saysOtherwise(one, { ...one, authors: [{ name: 'Ana Reyl', kind: 'person' }] })).toBe(true);
});

it('finds a longest rise', () => {
  const numbers = [5, 1, 4, 2, 3, 0, 6];
  expect(longestRise(numbers).map((position) => numbers[position])).toEqual([1, 2, 3, 6]);
  expect(longestRise([])).toEqual([]);
});
