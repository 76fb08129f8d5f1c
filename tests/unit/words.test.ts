// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '@/lib/words/en';
import { phrasing, pluralForms } from '@/lib/words/phrasing';

const root = join(import.meta.dirname, '../..');
const sources = globSync('{components,entrypoints,lib/actions,lib/export}/**/*.{ts,tsx}', { cwd: root })
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

it.each(Object.entries(pluralForms))('knows the plural forms of %s', (language, forms) => {
  expect([...forms].toSorted()).toEqual(
    new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted(),
  );
});

it('counts as each language does', () => {
  const articles = phrasing('uk').plural({
    one: '# стаття',
    few: '# статті',
    many: '# статей',
    other: '# статті',
  });
  expect([0, 1, 2, 5, 11, 21, 1000].map(articles)).toEqual([
    '0 статей',
    '1 стаття',
    '2 статті',
    '5 статей',
    '11 статей',
    '21 стаття',
    '1\u00A0000 статей',
  ]);
  const stories = phrasing('en').plural({ one: '# story', other: '# stories' });
  expect([0, 1, 1234].map(stories)).toEqual(['0 stories', '1 story', '1,234 stories']);
});

it('calls nothing whole before it is', () => {
  expect([0, 0.426, 0.999, 1].map(phrasing('en').percent)).toEqual(['0%', '42%', '99%', '100%']);
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
  return new RegExp(`\\.${name}\\b|__MSG_${name}__|browserMessage\\('${name}'\\)`).test(sources);
}
