import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from './zip-of';

export const importFixtures = join(import.meta.dirname, '../fixtures/imports');

/** A fixture as the file a person chooses. */
export function importFile(name: string): File {
  return new File([readFileSync(join(importFixtures, name))], name.split('/').at(-1) ?? name);
}

/** A folder of fixtures as the archive a service sends. */
export function importZip(folder: string, more: Record<string, string> = {}): File {
  const root = join(importFixtures, folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const content = files.map(
    (file) => [file.slice(root.length + 1), new Uint8Array(readFileSync(file))] as const,
  );
  return new File([zipOf({ ...Object.fromEntries(content), ...more })], `${folder}.zip`);
}
