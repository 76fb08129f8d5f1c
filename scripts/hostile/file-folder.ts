import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hands } from './hands.ts';

interface FileFolder extends Pick<Hands, 'file' | 'takeDownload'> {
  /** Where the browser is to put what it downloads. */
  downloads: string;
  remove: () => Promise<void>;
}

/** A folder of the files that are chosen and of those that are downloaded. */
export async function makeFileFolder(): Promise<FileFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-hostile-'));
  const downloads = join(folder, 'downloads');
  await mkdir(downloads);
  return {
    downloads,
    file: async (name, content) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    takeDownload: async (ending) => {
      for (const end = Date.now() + 60_000; Date.now() < end;) {
        const names = await readdir(downloads);
        const name = names.find((one) => one.endsWith(ending));
        // Firefox keeps names with empty files, which it takes away again, and puts the whole one in their place.
        const isWhole = name && !names.some((one) => one.endsWith('.part'));
        const content = isWhole ? await readFile(join(downloads, name)).catch(() => undefined) : undefined;
        if (name && content && content.length > 0) {
          await rm(join(downloads, name));
          return content;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No ${ending} was downloaded.`);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
