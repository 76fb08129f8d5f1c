import type { ExportFile } from '@/lib/export/export-file';
import type { ExportOptions } from '@/lib/export/export-options';
import type { ExportStory } from '@/lib/export/export-story';
import { element, xmlDocument } from '@/lib/export/xml/xml';
import { xmlChars } from '@/lib/export/xml/xml-text';
import { sha256 } from '@/lib/files/sha256';
import { bookStyle } from './book-style';
import type { Chapter } from './chapter';
import { contentsPage } from './contents-page';
import { coverPage } from './cover-page';
import { hasMath } from './math-element';
import { packageDocument } from './package-document';
import { storyPage } from './story-page';
import { styleName, xhtmlPage } from './xhtml-page';

const folder = 'EPUB';
const files = { cover: 'cover.xhtml', contents: 'contents.xhtml', style: styleName };
const packageName = `${folder}/package.opf`;

/**
 * The stories as one book, EPUB 3.3: a page a story, a cover and a table of contents, in the order the format asks for ('mimetype' first, as it is).
 * Contents and package come last, so that no story need be held.
 */
export async function* epubFiles(
  stories: AsyncIterable<ExportStory>,
  options: ExportOptions,
): AsyncGenerator<ExportFile> {
  const file = (name: string, text: string): ExportFile => ({ name, text, at: options.madeAt });
  yield { ...file('mimetype', 'application/epub+zip'), isStored: true };
  yield file('META-INF/container.xml', container());
  yield file(`${folder}/${styleName}`, bookStyle);
  const chapters: Chapter[] = [];
  let creators: string[] = [];
  for await (const story of stories) {
    const { authors, direction, language, url } = story.article;
    const name = `story-${String(chapters.length + 1).padStart(5, '0')}.xhtml`;
    const title = filled(story.article.title) || url;
    const body = storyPage(story);
    creators = authors.map((author) => author.name).filter(filled);
    chapters.push({
      file: name,
      url,
      title,
      language,
      direction,
      hasMath: hasMath(body),
    });
    yield file(`${folder}/${name}`, xhtmlPage({ title, language, direction }, body));
  }
  const book = { ...options, title: filled(options.title) || files.cover };
  yield file(`${folder}/${files.cover}`, coverPage(book, chapters.length));
  yield file(`${folder}/${files.contents}`, contentsPage(chapters, files.cover));
  const identifier = await identifierOf(chapters);
  // Of a book of many hands nobody is the author.
  if (chapters.length !== 1) creators = [];
  yield file(packageName, packageDocument({ ...book, identifier, chapters, files, creators }));
}

function container(): string {
  const rootfile = { 'full-path': packageName, 'media-type': 'application/oebps-package+xml' };
  return xmlDocument(
    element(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      element('rootfiles', {}, element('rootfile', rootfile)),
    ),
  );
}

/** A title on one line; empty when there is nothing in it to see. */
function filled(text: string): string {
  const plain = xmlChars(text).replaceAll(/\s+/g, ' ').trim();
  return /[^\s\p{Cf}]/u.test(plain) ? plain : '';
}

/** A UUID of version 8 (RFC 9562, 5.8) made of the stories' addresses. */
async function identifierOf(chapters: readonly Chapter[]): Promise<string> {
  const hash = await sha256(new TextEncoder().encode(chapters.map(({ url }) => url).join('\n')));
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hash.slice(20, 32)}`;
}
