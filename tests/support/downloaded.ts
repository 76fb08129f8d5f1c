import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Download {
  name: string;
  path: string;
  file: Blob;
}

/** The file with an ending that comes into a folder, once it is whole: browsers keep its place with an empty one and write another beside it. */
export async function downloaded(folder: string, ending: string): Promise<Download> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const names = await readdir(folder);
    const name = names.find((one) => one.endsWith(ending));
    if (name && !names.some((one) => /\.(crdownload|part)$/.test(one))) {
      const file = new Blob([await readFile(join(folder, name))]);
      if (file.size) return { name, path: join(folder, name), file };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No ${ending} was downloaded.`);
}
