import type { ImportedHighlight } from '@/lib/article/imported-story';
import { findText } from '@/lib/import/values/find-text';

/**
 * The marks of an Omnivore item, in Markdown: for each `> quote`, an empty line, its labels as `#label #label`, an empty line, its note. What
 * stands before the first quote is a note on the whole item. Labels of a mark, which have no place here, stay in its note.
 */
export function readOmnivoreHighlights(markdown: string): { highlights: ImportedHighlight[]; note?: string } {
  const found: { quote: string[]; note: string[] }[] = [{ quote: [], note: [] }];
  let isInQuote = false;
  for (const line of markdown.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const quoted = /^ {0,3}> ?(.*)$/.exec(line)?.[1];
    if (quoted === undefined) found.at(-1)?.note.push(line);
    else {
      if (!isInQuote) found.push({ quote: [], note: [] });
      found.at(-1)?.quote.push(quoted);
    }
    // A quote goes on over a line that is empty of all but its mark, and ends at one that lacks it.
    isInQuote = quoted !== undefined;
  }
  const [whole, ...marks] = found;
  const note = findText(whole?.note.join('\n'));
  const highlights = marks.flatMap((mark) => {
    const quote = findText(mark.quote.join('\n'));
    const own = findText(mark.note.join('\n'));
    return quote ? [{ quote, ...(own && { note: own }) }] : [];
  });
  return { highlights, ...(note && { note }) };
}
