import { describe, expect, it } from 'vitest';
import { isSnapshotBehind, isSnapshotDue } from '@/lib/library/snapshot/is-snapshot-due';
import { chooseToDrop } from '@/lib/library/snapshot/keep-three';

const monday = new Date('2026-03-02T08:00:00.000Z');
const hours = (count: number) => new Date(monday.getTime() + count * 60 * 60 * 1000);

describe('a snapshot is taken', () => {
  const taken = { at: monday.toISOString(), generation: 100 };
  const sentinel = { dbId: 'a', generation: 100, articles: 1_000, lastSnapshot: taken };

  it('of the first story, and of nothing not at all', () => {
    expect(isSnapshotDue({ dbId: 'a', generation: 1, articles: 1 }, monday)).toBe(true);
    expect(isSnapshotDue({ dbId: 'a', generation: 1, articles: 0 }, monday)).toBe(false);
  });

  it('after so many changes as fit the size of the library', () => {
    expect(isSnapshotDue({ ...sentinel, generation: 149 }, hours(1))).toBe(false);
    expect(isSnapshotDue({ ...sentinel, generation: 150 }, hours(1))).toBe(true);
    expect(isSnapshotDue({ ...sentinel, articles: 10, generation: 105 }, hours(1))).toBe(true);
    expect(isSnapshotDue({ ...sentinel, articles: 100_000, generation: 1_099 }, hours(1))).toBe(false);
    expect(isSnapshotDue({ ...sentinel, articles: 100_000, generation: 1_100 }, hours(1))).toBe(true);
  });

  it('a day later, if anything was written', () => {
    expect(isSnapshotDue({ ...sentinel, lastWrite: hours(2).toISOString() }, hours(23))).toBe(false);
    expect(isSnapshotDue({ ...sentinel, lastWrite: hours(2).toISOString() }, hours(24))).toBe(true);
    expect(isSnapshotDue(sentinel, hours(48))).toBe(false);
  });

  it('before an update of Lede, if anything was written since the last, and of nothing not at all', () => {
    expect(isSnapshotBehind({ ...sentinel, generation: 101 })).toBe(true);
    expect(isSnapshotBehind({ ...sentinel, lastWrite: hours(1).toISOString() })).toBe(true);
    expect(isSnapshotBehind({ ...sentinel, lastWrite: hours(-1).toISOString() })).toBe(false);
    expect(isSnapshotBehind({ dbId: 'a', generation: 1, articles: 1 })).toBe(true);
    expect(isSnapshotBehind({ dbId: 'a', generation: 1, articles: 0 })).toBe(false);
  });

  it('not again for an hour when the disk refused', () => {
    const failed = { ...sentinel, generation: 200, snapshotFailedAt: hours(5).toISOString() };
    expect(isSnapshotDue(failed, hours(5.5))).toBe(false);
    expect(isSnapshotDue(failed, hours(6.5))).toBe(true);
  });
});

describe('of all snapshots', () => {
  const snapshot = (articles: number) => ({
    manifest: {
      format: 'lede-backup' as const,
      version: 1,
      madeAt: monday.toISOString(),
      counts: {
        settings: 0,
        authors: 0,
        articles,
        revisions: 0,
        highlights: 0,
        related: 0,
        threads: 0,
        imports: 0,
        importSteps: 0,
      },
      parts: [],
    },
  });
  const dropped = (...counts: number[]) =>
    chooseToDrop(counts.map(snapshot)).map(({ manifest }) => manifest.counts.articles);

  it('the newest three stay', () => {
    expect(dropped()).toEqual([]);
    expect(dropped(30, 20, 10)).toEqual([]);
    expect(dropped(40, 30, 20, 10)).toEqual([10]);
  });

  it('the fullest stays, so that a library that shrinks cannot push it out', () => {
    expect(dropped(1, 2, 3, 5_000)).toEqual([3]);
    expect(dropped(1, 5_000, 2, 3)).toEqual([3]);
    expect(dropped(0, 0, 0, 0, 5_000)).toEqual([0, 0]);
  });
});
