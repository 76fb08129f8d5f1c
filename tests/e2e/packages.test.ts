import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

// Of the packages that `npm run zip` made before.
const root = join(import.meta.dirname, '../..');
const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  version: string;
};

type Files = Map<string, Buffer>;

function inPackage(name: string): Files {
  const zip = unzipSync(readFileSync(join(root, `.output/lede-${version}-${name}.zip`)));
  return new Map(Object.entries(zip).map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

function inFolder(folder: string): Files {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Names of the files that are not the same, byte for byte, in both. */
function differing(some: Files, others: Files): string[] {
  const names = new Set([...some.keys(), ...others.keys()]);
  return [...names].filter((name) => !others.get(name)?.equals(some.get(name) ?? Buffer.from([0])));
}

describe.each([
  ['chrome', 'chrome-mv3'],
  ['edge', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
])('the package for %s', (store, build) => {
  it('holds what was tested, and nothing else', () => {
    const files = inPackage(store);
    expect(files.size).toBeGreaterThan(20);
    expect(differing(files, inFolder(join(root, '.output', build)))).toEqual([]);
    const strange = [...files.keys()].filter(
      (path) =>
        !/^[\w-]+(?:\/[\w.-]+)*\.(?:html|js|css|woff2|png|json|txt)$/.test(path) || path.includes('/.'),
    );
    expect(strange).toEqual([]);
  });
});

describe('the notices of what others made', () => {
  const notices = inPackage('chrome').get('third-party-notices.txt')?.toString() ?? '';
  const sections = notices.split(`\n${'-'.repeat(80)}\n`);

  it('name every package whose code or typeface is in the extension', () => {
    const sources = globSync('{components,entrypoints,lib}/**/*.{ts,tsx,css}', { cwd: root });
    const imported = new Set(
      sources.flatMap((file) =>
        [
          ...readFileSync(join(root, file), 'utf8').matchAll(
            /(?:^import (?!type)[^;]*?from|\bimport\(|^@import)\s*(?:url\()?['"]((?:@[\w.-]+\/)?[\w][\w.-]*)/gm,
          ),
        ].map(([, name = '']) => name),
      ),
    );
    // The test would be blind without.
    expect(imported).toContain('@fontsource-variable/source-serif-4');
    expect([...imported].filter((name) => name in dependencies).length).toBeGreaterThan(5);
    const named = sections.map((section) => /^(\S+) \d+\.\d+\.\d+$/m.exec(section)?.[1]);
    expect([...imported, ...Object.keys(dependencies)].filter((name) => !named.includes(name))).toEqual([]);
    // What those bring along, and what the bundlers write themselves.
    expect(named).toEqual(expect.arrayContaining(['entities', 'vite', '@wxt-dev/storage']));
  });

  it('are whole licences', () => {
    const grants =
      /Permission is hereby granted|Apache License|Mozilla Public License|Redistribution and use|SIL OPEN FONT LICENSE/i;
    expect(sections.filter((section) => !grants.test(section) || !/copyright/i.test(section))).toEqual([]);
  });
});

it("is built again, byte for byte, from the sources that Mozilla's reviewers get", async () => {
  // Within the project: the names of its files come before those of the packages then, as they do anywhere else.
  const folder = await mkdtemp(join(root, '.output/sources-'));
  try {
    for (const [path, bytes] of inPackage('sources')) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    // What `npm ci` would bring: the lockfile is among the sources, as it is here.
    expect(readFileSync(join(folder, 'package-lock.json'))).toEqual(
      readFileSync(join(root, 'package-lock.json')),
    );
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    // Vitest has set NODE_ENV to 'test', as a reviewer's shell may have set anything.
    expect(process.env['NODE_ENV']).toBe('test');
    execFileSync('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: folder, stdio: 'ignore' });
    expect(differing(inPackage('firefox'), inFolder(join(folder, '.output/firefox-mv3')))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
