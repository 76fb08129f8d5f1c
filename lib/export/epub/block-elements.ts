import type { Block, EmbedBlock, ListBlock, NoteBlock, TableBlock, UpdateBlock } from '@/lib/article/article';
import { captionLeaf, cellLeaf, titleLeaf } from '@/lib/article/running-text';
import { type Child, element } from '@/lib/export/xml/xml';
import { words } from '@/lib/words/words';
import { bookAddress } from './book-address';
import { figureElement } from './figure-element';
import { mathElement } from './math-element';
import { ourWords } from './our-words';
import { leafSpans, leafText } from './span-elements';
import type { StoryContext } from './story-context';

/** The text of a story as XHTML, block by block, as the reader draws it. */
export function blockElements(blocks: readonly Block[], context: StoryContext): Child {
  return blocks.map((block) => blockElement(block, context));
}

const auto = { dir: 'auto' };

function blockElement(block: Block, context: StoryContext): Child {
  switch (block.kind) {
    case 'paragraph':
      return element('p', auto, leafSpans(block.id, block.spans, context));
    case 'heading':
      return element(`h${block.level}`, auto, leafSpans(block.id, block.spans, context));
    case 'question':
      return element('p', { ...auto, class: 'question' }, leafSpans(block.id, block.spans, context));
    case 'list':
      return listElement(block, context);
    case 'quote':
      return element('blockquote', {}, blockElements(block.blocks, context), cite(block.cite));
    case 'pullquote':
      return element(
        'blockquote',
        { class: 'pullquote' },
        element('p', auto, leafSpans(block.id, block.spans, context)),
        cite(block.cite),
      );
    case 'figure':
      return figureElement(block, block.id, context);
    case 'table':
      return tableElement(block, context);
    case 'code':
      // Code runs from left to right in every language.
      return element('pre', { dir: 'ltr' }, element('code', {}, leafText(block.id, block.text, context)));
    case 'math':
      return element('p', { class: 'formula', dir: 'ltr' }, mathElement(block, 'block'));
    case 'embed':
      return embedElement(block);
    case 'rule':
      return element('hr');
    case 'note':
      return noteElement(block, context);
    case 'answer':
      return element('div', { class: 'answer' }, blockElements(block.blocks, context));
    case 'update':
      return updateElement(block, context);
  }
}

function cite(text: string | undefined): Child {
  return text && element('footer', auto, text);
}

function listElement({ items, ordered, start }: ListBlock, context: StoryContext): Child {
  const first = start === undefined ? undefined : String(Math.round(start));
  return element(
    ordered ? 'ol' : 'ul',
    ordered ? { start: first } : {},
    items.map((item) => element('li', {}, blockElements(item, context))),
  );
}

function tableElement({ caption, id, rows }: TableBlock & { id: string }, context: StoryContext): Child {
  if (rows.length === 0) return undefined;
  const span = (cells: number | undefined) =>
    cells === undefined || cells < 2 ? undefined : String(Math.floor(cells));
  return element(
    'table',
    {},
    caption && element('caption', auto, leafText(captionLeaf(id), caption, context)),
    element(
      'tbody',
      {},
      rows.map((cells, row) =>
        element(
          'tr',
          {},
          cells.map(({ colSpan, header, rowSpan, spans }, column) =>
            element(
              header ? 'th' : 'td',
              { ...auto, colspan: span(colSpan), rowspan: span(rowSpan) },
              leafSpans(cellLeaf(id, row, column), spans, context),
            ),
          ),
        ),
      ),
    ),
  );
}

/** A link: what it shows is elsewhere. */
function embedElement({ provider, text, title, url }: EmbedBlock): Child {
  const name = [provider, title].filter(Boolean).join(': ') || url;
  return element(
    'div',
    { class: 'embed' },
    element('p', auto, element('a', { href: bookAddress(url) }, name)),
    text && element('blockquote', {}, element('p', auto, text)),
  );
}

function noteElement({ blocks, purpose }: NoteBlock, context: StoryContext): Child {
  const title = purpose === 'correction' ? words.article.correction : words.article.editorNote;
  return element(
    'aside',
    { class: 'note' },
    ourWords('p', { class: 'note-title' }, title),
    blockElements(blocks, context),
  );
}

function updateElement(block: UpdateBlock & { id: string }, context: StoryContext): Child {
  const { at, blocks, id, timeText, title } = block;
  const time = timeText ?? at;
  return element(
    'section',
    { class: 'update' },
    time && element('p', { ...auto, class: 'time' }, time),
    title && element('h3', auto, leafText(titleLeaf(id), title, context)),
    blockElements(blocks, context),
  );
}
