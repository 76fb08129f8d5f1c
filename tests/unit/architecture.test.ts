// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/**
 * Who may import whom, besides itself: the table of ARCHITECTURE.md. The longest matching path on the left decides.
 * A place on the right is a folder with all in it, a file, or a package.
 */
const table: Record<string, string[]> = {
  'lib/article': [],
  'lib/extract': ['lib/article', '@mozilla/readability'],
  'lib/words': ['lib/article'],
  'lib/share': ['lib/article'],
  'lib/settings': ['wxt/utils/storage'],
  'lib/library': ['lib/article', 'dexie'],
  'lib/messages.ts': ['lib/article', 'wxt/browser'],
  'lib/actions': ['lib/article', 'lib/library', 'lib/messages.ts', 'lib/words', 'wxt/browser'],
  components: ['lib/article', 'lib/settings/reading-settings.ts', 'lib/words', 'preact'],
  'entrypoints/content.ts': ['lib/extract', 'lib/messages.ts', 'wxt'],
  'entrypoints/background.ts': ['lib/actions', 'lib/messages.ts', 'wxt'],
  entrypoints: [
    'components',
    'lib/article',
    'lib/library/watch.ts',
    'lib/messages.ts',
    'lib/settings',
    'lib/share',
    'lib/words',
    'preact',
    'wxt',
  ],
};

/** Ways to turn a string into markup or code. The project has no use for any. */
const forbidden =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|DOMParser|document\.write|eval|new Function)\b/g;

const files = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

it('finds files in every place the table names, so that it can never pass empty', () => {
  const empty = Object.keys(table).filter((place) => !files.some((file) => isIn(file, place)));
  expect(empty).toEqual([]);
  expect(files.filter((file) => !placeOf(file))).toEqual([]);
});

it('lets each folder import only what the table says', () => {
  const wrong = [...sources].flatMap(([file, source]) => {
    const place = placeOf(file) ?? '';
    const allowed = [place, ...(table[place] ?? [])];
    return importsOf(source)
      .map((name) => (name.startsWith('.') ? `@/${join(dirname(file), name)}` : name))
      .filter((name) => !allowed.some((one) => isIn(nameToPlace(name), one)))
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

it('makes no markup and no code out of strings', () => {
  const wrong = [...sources].flatMap(([file, source]) =>
    [...source.matchAll(forbidden)].map((match) => `${file}: ${match[0]}`),
  );
  expect(wrong).toEqual([]);
});

it('has one home for words: no sentence in a component', () => {
  const inside = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      (sources.get(file)?.match(/>[^<>{}=;()]*[A-Za-z]{3,}[^<>{}=;()]*<\//g) ?? []).map(
        (text) => `${file}: ${text}`,
      ),
    );
  expect(inside).toEqual([]);
});

const importLine = /(?:^(?:import|export)\b[^'";]*?\bfrom\s*|^import\s*|\bimport\(\s*)'([^']+)'/gm;

function importsOf(source: string): string[] {
  return [...source.matchAll(importLine)].map((match) => match[1] ?? '');
}

/** '@/lib/article/article' → 'lib/article/article.ts' where that is a file; a package stays as it is. */
function nameToPlace(name: string): string {
  if (!name.startsWith('@/')) return name;
  const path = name.slice(2);
  return files.find((file) => file === `${path}.ts` || file === `${path}.tsx`) ?? path;
}

function placeOf(file: string): string | undefined {
  return Object.keys(table)
    .filter((place) => isIn(file, place))
    .toSorted((a, b) => b.length - a.length)[0];
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
