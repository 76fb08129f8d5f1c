import { BadRow } from '@/lib/import/draft';
import { type FileReading, readRows } from '@/lib/import/read-rows';
import { findLine } from '@/lib/import/values/find-text';
import { getAddress } from '@/lib/import/values/get-address';
import { known } from '@/lib/import/values/known';

const address = /https?:\/\/[^\s<>"'`|\\^{}]+/i;

/**
 * A text with an address a line, and what stands beside it as the title: as OneTab writes it (`address | title`), as a list in Markdown
 * (`- [title](address)`), or nothing but addresses. Empty lines are none.
 */
export const addressList = {
  claims: (text: string) => text.split('\n', 50).some((line) => address.test(line)),
  read: (text: string, file: string): FileReading =>
    readRows(
      text.split(/\r\n?|\n/).filter((line) => line.trim() !== ''),
      {
        file,
        nameOf: (line) => line,
        read: (line) => {
          const found = address.exec(line);
          if (!found) throw new BadRow(/^\s*[a-z][\w+.-]*:\S/i.test(line) ? 'not-web' : 'no-address');
          const [before, after] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
          const inBrackets = /\[([^\]]*)\]\($/.exec(before)?.[1];
          // What ends a sentence ends no address.
          const url = (inBrackets === undefined ? found[0] : found[0].replace(/\)[^)]*$/, '')).replace(
            /[.,;!]+$/,
            '',
          );
          const beside = inBrackets ?? `${before} ${after}`.replaceAll(/^[\s|,;*•-]+|[\s|,;-]+$/g, '');
          return { url: getAddress(url), ...known({ title: findLine(beside) }), tags: [], highlights: [] };
        },
      },
    ),
};
