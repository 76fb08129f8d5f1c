// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { epubcheck, whyNoEpubcheck } from '@/tests/support/epubcheck';
import { everyBlock } from '@/tests/support/every-block';
import { aHighlight, aStory, exported } from '@/tests/support/export-story';
import { hostileArticles } from '@/tests/support/hostile-stories';

const reason = whyNoEpubcheck();

it.skipIf(reason)(
  `makes books that EPUBCheck has nothing to say of${reason ? ` (skipped: ${reason})` : ''}`,
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lede-epub-'));
    const stories = [
      aStory(everyBlock, {}, [aHighlight('every day', { note: 'why?' }), aHighlight('gone')]),
      ...hostileArticles(150).map((article) => aStory(article, {}, [aHighlight('<b>', { note: '\uD800' })])),
    ];
    const file = join(folder, 'book.epub');
    await writeFile(file, new Uint8Array(await (await exported('epub', stories)).arrayBuffer()));
    expect(await epubcheck(file)).toEqual([]);
    await rm(folder, { recursive: true });
  },
  300_000,
);
