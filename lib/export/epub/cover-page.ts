import type { ExportOptions } from '@/lib/export/export-options';
import { element } from '@/lib/export/xml/xml';
import { words } from '@/lib/words/words';
import { ourWords } from './our-words';
import { xhtmlPage } from './xhtml-page';

/** What opens the book: what it is, how much is in it, and what is not. */
export function coverPage({ madeAt, title }: ExportOptions, count: number): string {
  const { direction, language } = words;
  return xhtmlPage(
    { title, language, direction },
    element(
      'section',
      { class: 'cover', 'epub:type': 'cover' },
      ourWords('p', { class: 'kicker' }, words.extension.name),
      element('h1', { dir: 'auto' }, title),
      ourWords('p', { class: 'facts' }, words.export.bookFacts(count, madeAt.toISOString().slice(0, 10))),
      ourWords('p', { class: 'facts' }, words.export.noPictures),
    ),
  );
}
