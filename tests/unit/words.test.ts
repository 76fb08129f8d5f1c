// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '@/lib/words/en';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{components,entrypoints,lib/actions}/**/*.{ts,tsx}', { cwd: root })
  .concat('wxt.config.ts')
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

it('has no words that nobody says', () => {
  // A group may be taken whole ('words.refused[reason]'); a word in it is said when its own name or its group's is.
  const unsaid = Object.entries(en).flatMap(([group, members]) =>
    typeof members === 'object'
      ? Object.keys(members)
          .filter(
            (name) => !said(name) && !new RegExp(`\\b${group}\\[|\\.\\.\\.words\\.${group}\\b`).test(sources),
          )
          .map((name) => `${group}.${name}`)
      : [],
  );
  expect(unsaid).toEqual([]);
});

it('calls a day by its own name west of Greenwich too, and invents no time for it', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/New_York';
  try {
    expect(en.article.date('2026-03-03')).toBe('Mar 3, 2026');
    expect(en.article.exactTime('2026-03-03')).toBe('Tuesday, March 3, 2026');
    expect(en.article.exactTime('2026-03-03T12:00:00Z')).toMatch(/^Tuesday, March 3, 2026 at 7:00\sAM$/);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

function said(name: string): boolean {
  return new RegExp(`\\.${name}\\b`).test(sources);
}
