// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What pages may import of backups, snapshots and the sentinel. None of it writes the library. */
const readersOfAll = [
  'lib/library/backup/backup-fault.ts',
  'lib/library/backup/backup-source.ts',
  'lib/library/backup/open-zip.ts',
  'lib/library/backup/plan-restore.ts',
  'lib/library/backup/restore-backup.ts',
  'lib/library/backup/write-backup.ts',
  'lib/library/read-stories.ts',
  'lib/library/check-library.ts',
  'lib/library/sentinel/sentinel.ts',
  'lib/library/sentinel/watch-alarm.ts',
  'lib/library/snapshot/list-snapshots.ts',
  'lib/library/snapshot/open-snapshot.ts',
  'lib/library/import/parse-imported-story.ts',
  'lib/library/import/plan-import.ts',
  'lib/library/import/watch-imports.ts',
];

/**
 * Who may import whom, besides itself: the table of ARCHITECTURE.md. The longest matching path on the left decides.
 * A place on the right is a folder with all in it, a file, or a package.
 */
const table: Record<string, string[]> = {
  'lib/article': [],
  'lib/extract': ['lib/article', '@mozilla/readability'],
  'lib/words': ['lib/article', 'wxt/browser'],
  'lib/share': ['lib/article'],
  'lib/listen': ['lib/article'],
  'lib/files': ['fflate'],
  // Of the library it knows what a row and its facts are, and nothing of the database.
  'lib/export': [
    'lib/article',
    'lib/files',
    'lib/library/backup/article-facts.ts',
    'lib/library/tables.ts',
    'lib/share',
    'lib/words',
  ],
  'lib/settings': ['wxt/utils/storage'],
  'lib/related': ['lib/article'],
  'lib/threads': ['lib/article', 'lib/related'],
  'lib/library': ['lib/article', 'lib/files', 'lib/related', 'lib/threads', 'dexie'],
  // The zip code is large: only who imports a module of this folder loads it.
  'lib/library/backup': ['lib/article', 'lib/files', 'lib/library', 'lib/zip', 'dexie'],
  'lib/zip': ['@zip.js/zip.js'],
  // Loaded by the import page alone.
  'lib/import': ['lib/article', 'lib/extract', 'lib/zip', 'htmlparser2', 'papaparse'],
  'lib/library/sentinel': ['lib/article', 'lib/library', 'dexie', 'wxt/utils/storage'],
  'lib/messages.ts': ['lib/article', 'lib/send-save.ts', 'wxt/browser'],
  'lib/find-voice.ts': ['wxt/browser'],
  'lib/send-save.ts': ['lib/article', 'lib/find-voice.ts', 'lib/messages.ts'],
  'lib/actions': [
    'lib/article',
    'lib/library',
    'lib/messages.ts',
    'lib/settings',
    'lib/words',
    'wxt/browser',
  ],
  components: [
    'lib/article',
    'lib/export/export-format.ts',
    'lib/listen',
    // The shape of a reason.
    'lib/related/rank-related.ts',
    'lib/settings/reading-settings.ts',
    'lib/settings/listening-settings.ts',
    'lib/words',
    'preact',
  ],
  // In the page: nothing of it may need the browser's API to be loaded.
  'entrypoints/read-page.ts': ['lib/extract', 'lib/find-voice.ts', 'lib/send-save.ts', 'wxt'],
  'entrypoints/background.ts': ['lib/actions', 'lib/messages.ts', 'wxt'],
  entrypoints: [
    'components',
    'lib/article',
    'lib/export',
    'lib/files',
    'lib/library/watch.ts',
    'lib/library/lists',
    // What reads the library whole, and what reads files: never `store` of a table.
    ...readersOfAll,
    'lib/library/watch-highlights.ts',
    'lib/library/watch-search.ts',
    'lib/library/changes/watch-change.ts',
    'lib/library/threads/watch-threads.ts',
    'lib/import',
    'lib/messages.ts',
    'lib/send-save.ts',
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

it('gives every transaction of Dexie an async scope, and those that write the one guarded place', () => {
  const opened = [...sources].flatMap(([file, source]) =>
    [...source.matchAll(/\bdatabase\.transaction\((?<stores>[^]*?)(?<scope>async )?\(\) =>/g)].map(
      ({ groups }) => ({ file, writes: groups?.['stores']?.startsWith("'rw'"), isAsync: groups?.['scope'] }),
    ),
  );
  expect(opened.length).toBeGreaterThan(5);
  // Dexie follows `await` through no other scope: the transaction ends early ('PrematureCommitError'), in browsers only.
  expect(opened.filter(({ isAsync }) => !isAsync)).toEqual([]);
  expect(opened.filter(({ writes }) => writes).map(({ file }) => file)).toEqual([
    'lib/library/open/write-library.ts',
  ]);
});

it('has one home for words: no sentence in a component', () => {
  const inside = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      (
        sources
          .get(file)
          ?.match(
            />[^<>{}=;()]*[A-Za-z]{3,}[^<>{}=;()]*<\/|\b(?:title|alt|placeholder|label|aria-label|aria-description)=(?:"[^"]*[A-Za-z]|\{['`][^'`]*[A-Za-z])/g,
          ) ?? []
      ).map((text) => `${file}: ${text}`),
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
