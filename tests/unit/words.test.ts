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

function said(name: string): boolean {
  return new RegExp(`\\.${name}\\b`).test(sources);
}
