import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getPackageNotice } from '@/scripts/build/package-notice';

let modules: string;

function install(name: string, manifest: object, files: Record<string, string> = {}): string {
  const folder = join(modules, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

describe('the notice of a package', () => {
  beforeAll(() => {
    modules = join(mkdtempSync(join(tmpdir(), 'lede-notices-')), 'node_modules');
  });
  afterAll(() => rmSync(join(modules, '..'), { recursive: true }));

  it('is its licence, and its notice, word for word', () => {
    const folder = install(
      'knots',
      { license: 'Apache-2.0', repository: 'github:harbour/knots' },
      { 'LICENSE.md': 'Tie it\r\nas you like.\r\n', NOTICE: 'Made by the harbour.', 'README.md': 'Knots!' },
    );
    expect(getPackageNotice(folder)).toBe(
      'knots 1.2.3\n\nLicence: Apache-2.0. Source: https://github.com/harbour/knots\n\nTie it\nas you like.\n\nMade by the harbour.',
    );
  });

  it('stands in another package of the same repository under the same licence', () => {
    const repository = (url: string) => ({ license: 'MIT', repository: { type: 'git', url } });
    install('@a/other', repository('https://github.com/harbour/other'), { LICENSE: 'Not this.' });
    install(
      '@a/gpl',
      { license: 'GPL-3.0', repository: 'https://github.com/harbour/ropes' },
      { LICENSE: 'Nor this.' },
    );
    install('@ropes/long', repository('git+https://github.com/harbour/ropes.git'), {
      LICENCE: 'Pull gently.',
    });
    const bare = install('@ropes/short', repository('git://github.com/harbour/ropes.git'));
    expect(getPackageNotice(bare)).toContain('\n\nPull gently.');
  });

  it('stops the build where there is none', () => {
    const folder = install('unknown', { license: 'MIT' }, { NOTICE: 'Ask somebody.' });
    expect(() => getPackageNotice(folder)).toThrow('unknown 1.2.3 (MIT) brings no licence text.');
  });
});
