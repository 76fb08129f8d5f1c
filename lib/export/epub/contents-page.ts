import { element } from '@/lib/export/xml/xml';
import { words } from '@/lib/words/words';
import type { Chapter } from './chapter';
import { ourWords } from './our-words';
import { xhtmlPage } from './xhtml-page';

/** The book's table of contents, which readers of books show as their own (EPUB 3.3, 7). */
export function contentsPage(chapters: readonly Chapter[], coverFile: string): string {
  const { direction, language } = words;
  const title = words.export.contents;
  const entries = chapters.map((chapter) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: chapter.file,
          lang: chapter.language,
          'xml:lang': chapter.language,
          dir: chapter.direction,
        },
        chapter.title,
      ),
    ),
  );
  const landmark = (type: string, href: string, name: string) =>
    element('li', {}, element('a', { 'epub:type': type, href }, name));
  return xhtmlPage(
    { title, language, direction },
    element(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
      ourWords('h1', {}, title),
      element('ol', {}, entries),
    ),
    element(
      'nav',
      { 'epub:type': 'landmarks', hidden: 'hidden', 'aria-label': words.export.landmarks },
      element(
        'ol',
        {},
        landmark('cover', coverFile, words.export.cover),
        landmark('toc', '#toc', title),
        landmark('bodymatter', chapters[0]?.file ?? coverFile, words.export.text),
      ),
    ),
  );
}
