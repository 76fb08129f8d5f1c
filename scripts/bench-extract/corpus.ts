import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Gold {
  body: string;
  /** Standfirst and captions: they count neither for nor against. */
  optional?: string[];
  title?: string;
  authors?: string[];
  publishedDate?: string;
  leadImages?: string[];
}

export interface CorpusPage {
  set: string;
  name: string;
  url: string;
  gold: Gold;
  readHtml: () => string;
}

/** Every page of every set in the folder: `<set>/index.json` and `<set>/pages/<page>.html.gz`. */
export function readCorpus(folder: string): CorpusPage[] {
  const sets = readdirSync(folder).filter((set) => existsSync(join(folder, set, 'index.json')));
  return sets.flatMap((set) => {
    const index: Omit<CorpusPage, 'set' | 'readHtml'>[] = JSON.parse(
      readFileSync(join(folder, set, 'index.json'), 'utf8'),
    );
    return index.map((page) => ({
      ...page,
      set,
      readHtml: () =>
        gunzipSync(readFileSync(join(folder, set, 'pages', `${page.name}.html.gz`))).toString('utf8'),
    }));
  });
}
