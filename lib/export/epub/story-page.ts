import type { Article, Footnote } from '@/lib/article/article';
import { leafMarks } from '@/lib/article/leaf-marks';
import { locateHighlights } from '@/lib/article/locate-highlights';
import { dekLeaf, headlineLeaf, leadFigure, runningText } from '@/lib/article/running-text';
import type { ExportStory } from '@/lib/export/export-story';
import { type Child, element, type XmlElement } from '@/lib/export/xml/xml';
import { words } from '@/lib/words/words';
import { blockElements } from './block-elements';
import { bookAddress } from './book-address';
import { figureElement } from './figure-element';
import { ourWords } from './our-words';
import { leafText } from './span-elements';
import type { StoryContext } from './story-context';

/**
 * A story as the body of a page: headline, who and where, the text with what is highlighted in it, footnotes as readers of books
 * open them beside the text, the person's notes.
 */
export function storyPage(story: ExportStory): XmlElement {
  const { article, highlights, row } = story;
  const { blocks, footnotes = [] } = article;
  const running = runningText(article);
  const { located, orphans } = locateHighlights(running, highlights);
  const context: StoryContext = {
    marks: leafMarks(running, located),
    notes: new Map(footnotes.map((note, index) => [note.id, index + 1])),
    marked: new Set(),
  };
  const noted = [...located.map((one) => one.highlight).filter((one) => one.note), ...orphans];
  return element(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter' },
    header(article, context),
    blocks.length > 0 ? blockElements(blocks, context) : ourWords('p', {}, words.export.noText),
    article.completeness === 'cut' && ourWords('p', { class: 'facts' }, words.export.cut),
    footnotes.length > 0 && notesElement(footnotes, context),
    (row.note || noted.length > 0) &&
      element(
        'section',
        { class: 'highlights' },
        ourWords('h2', {}, words.highlights.title),
        row.note && element('p', { dir: 'auto', class: 'own-note' }, row.note),
        noted.map(({ note, quote }) => [
          element('blockquote', {}, element('p', { dir: 'auto' }, quote)),
          note && element('p', { dir: 'auto', class: 'own-note' }, note),
        ]),
      ),
  );
}

function header(article: Article, context: StoryContext): Child {
  const { authors, dek, lead, publishedAt, section, site, title, url } = article;
  const names = authors.map((author) => author.name);
  return element(
    'header',
    {},
    element('p', { class: 'kicker', dir: 'auto' }, [section, site.name].filter(Boolean).join(' · ')),
    element('h1', { dir: 'auto' }, leafText(headlineLeaf, title, context)),
    dek && element('p', { class: 'dek', dir: 'auto' }, leafText(dekLeaf, dek, context)),
    (names.length > 0 || publishedAt) &&
      ourWords(
        'p',
        { class: 'facts' },
        names.length > 0 && element('bdi', {}, words.article.names(names)),
        names.length > 0 && publishedAt && ' · ',
        publishedAt && words.article.date(publishedAt),
      ),
    element('p', { class: 'facts', dir: 'ltr' }, element('a', { href: bookAddress(url) }, url)),
    lead && figureElement({ pictures: [lead] }, leadFigure, context),
  );
}

function notesElement(footnotes: readonly Footnote[], context: StoryContext): Child {
  return element(
    'section',
    { class: 'footnotes', 'epub:type': 'footnotes', role: 'doc-endnotes' },
    ourWords('h2', {}, words.article.footnotes),
    footnotes.map(({ blocks, id, label }) => {
      const number = context.notes.get(id) ?? 0;
      const back = { href: `#ref-${number}`, role: 'doc-backlink' };
      return element(
        'aside',
        { id: `note-${number}`, 'epub:type': 'footnote', role: 'doc-footnote' },
        element('p', {}, context.marked.has(number) ? element('a', back, label) : label),
        blockElements(blocks, context),
      );
    }),
  );
}
