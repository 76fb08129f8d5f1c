import type { StoredText } from '@/lib/import/draft';
import type { FileReading } from '@/lib/import/read-rows';
import { readRows } from '@/lib/import/read-rows';
import { ImportFault } from '@/lib/import/import-fault';
import type { SourceFile } from '@/lib/import/files/source-file';
import { decodeText } from '@/lib/import/files/decode-text';
import { findDate } from '@/lib/import/values/find-date';
import { findLine } from '@/lib/import/values/find-text';
import { findAddress, getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';
import { findShare, hasMembers, itemOf, listIn } from '@/lib/import/values/records';
import { tagsOf } from '@/lib/import/values/tags';
import { readOmnivoreHighlights } from './omnivore-highlights';

/** In bytes: the longest text, and the longest file of marks. */
const limits = { content: 20_000_000, highlights: 5_000_000 };

/**
 * Omnivore: `metadata_{from}_to_{to}.json` with 20 items each, and beside them `content/{slug}.html` and `highlights/{slug}.md`. A file
 * may be missing for a listed item, and a PDF is no text: then the item is a link.
 */
export const omnivoreJson = {
  claims: (value: unknown) => listIn(value).some((one) => hasMembers(one, 'slug', 'url', 'savedAt')),
  /** `beside`: the file of that name in the same archive. */
  read: async (
    value: unknown,
    file: string,
    beside: (name: string) => SourceFile | undefined,
  ): Promise<FileReading> => {
    const reading = readRows(listIn(value), {
      file,
      nameOf: (row) => itemOf(row)('title'),
      read: (row) => {
        const item = itemOf(row);
        const author = findLine(item('author'), 200);
        const content = beside(`content/${String(item('slug'))}.html`);
        const progress = findShare(item('readingProgress'), 100);
        return {
          url: getAddress(item('url')),
          ...known({
            title: findLine(item('title')),
            dek: findLine(item('description')),
            pictureUrl: findAddress(item('thumbnail')),
            savedAt: findDate(item('savedAt')),
            publishedAt: findDate(item('publishedAt')),
            progress,
          }),
          ...(author && { authors: [author] }),
          isArchived: item('state') === 'Archived',
          isFinished: progress === 1,
          tags: tagsOf(listIn(item('labels'))),
          highlights: [],
          ...(content && { text: () => readHtml(content) }),
        };
      },
    });
    for (const draft of reading.drafts) {
      const marks = beside(`highlights/${String(itemOf(listIn(value)[draft.row - 1])('slug'))}.md`);
      if (!marks) continue;
      try {
        const { highlights, note } = readOmnivoreHighlights(decodeText(await marks.read(limits.highlights)));
        draft.highlights = highlights;
        if (note) draft.note = note;
      } catch (error) {
        if (!(error instanceof ImportFault)) throw error;
        reading.broken.push({ file: marks.name, row: 0, name: marks.name, reason: 'damaged-file' });
      }
    }
    return reading;
  },
};

async function readHtml(content: SourceFile): Promise<StoredText> {
  return { html: decodeText(await content.read(limits.content)) };
}
