import type { ExportOptions } from '@/lib/export/export-options';
import { type Child, element, xmlDocument } from '@/lib/export/xml/xml';
import { words } from '@/lib/words/words';
import type { Chapter } from './chapter';

interface Book extends ExportOptions {
  /** Says which book it is: the same for the same stories. */
  identifier: string;
  chapters: readonly Chapter[];
  files: { cover: string; contents: string; style: string };
  /** Who wrote it, where that can be said of the whole. */
  creators: readonly string[];
}

/** What the book is, what is in it and in which order (EPUB 3.3, 5). */
export function packageDocument(book: Book): string {
  const { chapters, creators, files, identifier, madeAt, title } = book;
  const languages = [...new Set(chapters.flatMap(({ language }) => language ?? []))];
  const isRtl = chapters.length > 0 && chapters.every(({ direction }) => direction === 'rtl');
  const item = (id: string, href: string, type: string, properties?: string) =>
    element('item', { id, href, 'media-type': type, properties });
  const xhtml = 'application/xhtml+xml';
  const root = element(
    'package',
    { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id' },
    element(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      element('dc:identifier', { id: 'id' }, identifier),
      element('dc:title', {}, title),
      (languages.length > 0 ? languages : ['und']).map((language) => element('dc:language', {}, language)),
      creators.map((name) => element('dc:creator', {}, name)),
      meta('dcterms:modified', `${madeAt.toISOString().slice(0, 19)}Z`),
      accessibility(),
    ),
    element(
      'manifest',
      {},
      item('contents', files.contents, xhtml, 'nav'),
      item('cover', files.cover, xhtml),
      item('style', files.style, 'text/css'),
      chapters.map(({ file, hasMath }, index) =>
        item(`story-${index + 1}`, file, xhtml, hasMath ? 'mathml' : undefined),
      ),
    ),
    element(
      'spine',
      { 'page-progression-direction': isRtl ? 'rtl' : undefined },
      element('itemref', { idref: 'cover' }),
      element('itemref', { idref: 'contents' }),
      chapters.map((_, index) => element('itemref', { idref: `story-${index + 1}` })),
    ),
  );
  return xmlDocument(root);
}

/** EPUB Accessibility 1.1, 2.2: what a person who cannot see the page may expect. */
function accessibility(): Child {
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'structuralNavigation'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', words.export.accessibility),
  ];
}

function meta(property: string, text: string): Child {
  return element('meta', { property }, text);
}
