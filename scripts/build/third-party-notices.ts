import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { getPackageNotice } from './package-notice';

/** What bundlers write into a bundle of their own, under no file's name. */
const virtual = /^\0(vite|rolldown)\//;

/**
 * The licences of all code and all typefaces of others that end up in a build, made of what the bundler really took, so that they are never out of
 * date. `plugin` notes the packages of one bundle; `text` is the whole, once all bundles are made.
 */
export function thirdPartyNotices(): { plugin: () => Plugin; text: () => string } {
  const folders = new Set<string>();
  const note = (root: string, file: string) => {
    const bundler = virtual.exec(file)?.[1];
    const folder = bundler
      ? resolve(root, 'node_modules', bundler)
      : /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replace('\0', ''))?.[0];
    if (folder) folders.add(folder);
  };
  let root = '';
  return {
    plugin: () => ({
      name: 'lede:third-party-notices',
      configResolved: (config) => void (root = config.root),
      generateBundle: (_, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type === 'asset')
            for (const file of part.originalFileNames) note(root, resolve(root, file));
          else
            for (const [file, { renderedLength }] of Object.entries(part.modules))
              if (renderedLength > 0) note(root, file);
        }
      },
    }),
    text: () => {
      const notices = new Set([...folders].map(getPackageNotice));
      const sorted = [...notices].toSorted((a, b) => (a < b ? -1 : 1));
      return `Lede contains the work of others, each under its own licence:\n\n${sorted.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
    },
  };
}
