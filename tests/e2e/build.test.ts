import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pluralForms } from '@/lib/words/phrasing';

const output = join(import.meta.dirname, '../../.output');

describe.each(['chrome-mv3', 'firefox-mv3'])('the build for %s', (build) => {
  const manifest = JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8'));
  const policy: string = manifest.content_security_policy.extension_pages;

  it('asks for no right to any page, and for nothing it does not use', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    const keys = /host|content_scripts|web_accessible|externally|optional/;
    expect(Object.keys(manifest).filter((key) => keys.test(key))).toEqual([]);
  });

  it('lets nothing in but its own files and pictures', () => {
    expect(policy).toMatch(
      /^default-src 'none'; .*require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
    expect(policy).not.toMatch(/unsafe|data:|blob:|\*|wasm/);
  });

  it('holds no code that could make markup or code of a string', () => {
    const scripts = globSync('**/*.js', { cwd: join(output, build) });
    expect(scripts.length).toBeGreaterThan(3);
    const sinks = /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|\beval\(|new Function\b/;
    expect(scripts.filter((script) => sinks.test(readFileSync(join(output, build, script), 'utf8')))).toEqual(
      [],
    );
  });

  it('says its name, and what its button does, in every language it speaks', () => {
    const folders = globSync('_locales/*', { cwd: join(output, build) }).map((folder) => basename(folder));
    expect(folders.toSorted()).toEqual(Object.keys(pluralForms));
    for (const folder of folders) {
      const said = JSON.parse(readFileSync(join(output, build, '_locales', folder, 'messages.json'), 'utf8'));
      expect(said.language.message).toBe(folder);
      expect(said.name.message).toBe('Lede');
      expect(said.action.message).not.toBe('');
    }
  });

  it('has an icon in every size', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });
});

it('tells Firefox who it is, that it collects nothing, and which icon is for which toolbar', () => {
  const manifest = JSON.parse(readFileSync(join(output, 'firefox-mv3/manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko).toMatchObject({
    id: expect.stringContaining('@'),
    data_collection_permissions: { required: ['none'] },
  });
  expect(manifest.action.theme_icons[0]).toEqual({
    size: 16,
    light: 'icon-light-16.png',
    dark: 'icon-dark-16.png',
  });
});

describe('the size of what is loaded', () => {
  const folder = join(output, 'chrome-mv3');
  const sizeOf = (path: string) => statSync(join(folder, path)).size;

  /** A script and all that it imports before it runs. */
  function withImports(path: string, known = new Set<string>()): Set<string> {
    if (known.has(path)) return known;
    known.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    const imports = code.matchAll(/\b(?:import|export)\b[^'"`;()]*?["'](\.[^"']+\.js)["']/g);
    for (const [, name = ''] of imports) withImports(join(dirname(path), name), known);
    return known;
  }
  const total = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + sizeOf(path), 0);

  // Bytes, uncompressed: that is what a browser parses. A little above what it is, so that growth is a decision.
  it.each([
    ['the script of a click', 197_000, () => total(['read-page.js'])],
    ['the background', 260_000, () => total(withImports('background.js'))],
    [
      'the popup, scripts and styles',
      340_000,
      () => {
        const html = readFileSync(join(folder, 'popup.html'), 'utf8');
        const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
          ([, path = '']) => path,
        );
        expect(files.length).toBeGreaterThan(2);
        return total(
          new Set(files.flatMap((path) => (path.endsWith('.js') ? [...withImports(path)] : [path]))),
        );
      },
    ],
    [
      'the whole extension',
      // A third of a megabyte of it are the words of nine languages, of which a person loads one; half are the faces.
      2_500_000,
      () =>
        globSync('**/*', { cwd: folder, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0),
    ],
  ])('of %s stays below %d bytes', (_, budget, measure) => {
    expect(measure()).toBeLessThan(budget);
  });
});
