import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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
