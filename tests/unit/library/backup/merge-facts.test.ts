import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '@/lib/library/backup/article-facts';
import { mergeFacts } from '@/lib/library/backup/merge-facts';

const [monday, tuesday, friday] = ['02', '03', '06'].map((day) => `2026-03-${day}T08:00:00.000Z`) as [
  string,
  string,
  string,
];
const facts = (members: Partial<ArticleFacts> = {}): ArticleFacts => ({
  id: 'a',
  savedAt: monday,
  updatedAt: monday,
  tags: [],
  ...members,
});

describe('one row at two times', () => {
  it('is the same when nothing happened', () => {
    expect(mergeFacts(facts(), facts())).toMatchObject({ judgement: 'same' });
  });

  it('takes the later state whole: what was taken back stays taken back', () => {
    const there = facts({ tags: ['energy'], favouriteAt: monday });
    const here = facts({ openedAt: tuesday });
    expect(mergeFacts(here, there)).toMatchObject({ judgement: 'newer-here', facts: here });
    const deleted = facts({ removedAt: tuesday });
    expect(mergeFacts(deleted, facts())).toMatchObject({ judgement: 'newer-here', facts: deleted });
  });

  it('takes over what happened since in the backup', () => {
    const there = facts({ finishedAt: tuesday, tags: ['energy'] });
    expect(mergeFacts(facts(), there)).toEqual({ judgement: 'newer-there', facts: there, textFrom: 'here' });
  });

  it('loses no note and no tag of a story that was brought out of the archive since', () => {
    const there = facts({ archivedAt: tuesday, tags: ['energy'], note: 'Ask Ana.' });
    const here = facts({ tags: ['energy', 'harbour'], note: 'Ana said yes.' });
    expect(mergeFacts(here, there).facts).toMatchObject({
      tags: ['energy', 'harbour'],
      note: expect.stringContaining('Ana said yes.'),
    });
  });

  it('loses no note to a state that is later by something else', () => {
    const there = facts({ openedAt: friday });
    const here = facts({ openedAt: tuesday, note: 'Ana said yes.' });
    expect(mergeFacts(here, there).facts).toEqual({ ...there, note: 'Ana said yes.' });
  });

  it('does not put a story into the bin again that was brought out of it since', () => {
    const here = facts({ note: 'Ana said yes.' });
    expect(mergeFacts(here, facts({ removedAt: tuesday }))).toMatchObject({
      judgement: 'newer-here',
      facts: here,
    });
    const gone = facts({ openedAt: tuesday, removedAt: friday });
    expect(mergeFacts(facts({ openedAt: monday }), gone).facts).toEqual(gone);
  });

  it('takes the text that was read out later, whoever was touched last', () => {
    const there = facts({ updatedAt: tuesday });
    expect(mergeFacts(facts({ favouriteAt: friday }), there)).toEqual({
      judgement: 'newer-there',
      facts: facts({ favouriteAt: friday, updatedAt: tuesday }),
      textFrom: 'there',
    });
  });

  it('gives a row its text again that has lost it', () => {
    expect(mergeFacts(facts(), facts(), false)).toMatchObject({
      judgement: 'newer-there',
      textFrom: 'there',
    });
  });
});

describe('a story saved twice, apart from each other', () => {
  it('keeps the facts of both', () => {
    const here = facts({ id: 'b', savedAt: friday, updatedAt: friday, tags: ['today'] });
    const there = facts({ tags: ['energy', 'today'], favouriteAt: tuesday, finishedAt: tuesday });
    const merged = mergeFacts(here, there);
    expect(merged.facts).toEqual({
      id: 'b',
      savedAt: monday,
      updatedAt: friday,
      tags: ['today', 'energy'],
      favouriteAt: tuesday,
      finishedAt: tuesday,
    });
    expect(merged).toMatchObject({ judgement: 'newer-there', textFrom: 'here' });
  });

  it('has a tag once, as the library writes it', () => {
    const here = facts({ id: 'b', tags: ['Energy'] });
    expect(mergeFacts(here, facts({ tags: ['sea', 'energy'] })).facts.tags).toEqual(['Energy', 'sea']);
  });

  it('stays where the library has it: in the bin or out of it', () => {
    const here = facts({ id: 'b', updatedAt: friday });
    const there = facts({ removedAt: tuesday, archivedAt: tuesday });
    expect(mergeFacts(here, there).facts).not.toHaveProperty('removedAt');
    expect(mergeFacts(here, there).facts).not.toHaveProperty('archivedAt');
    expect(mergeFacts({ ...here, removedAt: friday }, facts()).facts).toMatchObject({ removedAt: friday });
  });
});

it('changes nothing when the same backup is merged again', () => {
  const times = [undefined, monday, tuesday, friday];
  const rows = times.flatMap((one) =>
    times.flatMap((two) =>
      ['a', 'b'].map((id) =>
        facts({
          id,
          savedAt: one ?? tuesday,
          updatedAt: two ?? tuesday,
          tags: [one ?? 'x'],
          note: two ?? 'x',
          ...(one && { favouriteAt: one, archivedAt: one }),
          ...(two && { removedAt: two }),
        }),
      ),
    ),
  );
  for (const here of rows) {
    for (const there of rows) {
      const once = mergeFacts(here, there).facts;
      const { judgement, facts: twice } = mergeFacts(once, there);
      expect(judgement).toMatch(/^(same|newer-here)$/);
      expect(twice).toEqual(once);
    }
  }
});
