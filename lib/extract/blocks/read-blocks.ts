import type { Block } from '@/lib/article/article';
import type { UpdateHead } from '@/lib/extract/updates/take-updates';
import { holdsBlock } from '@/lib/extract/dom/lines';
import { isGallery } from '@/lib/extract/pictures/is-gallery';
import { findQuestions } from '@/lib/extract/questions/read-questions';
import type { BlockContext } from './block-context';
import { draft } from './block-draft';
import { readCode } from './read-code';
import { findEmbed } from './find-embed';
import { readFigure } from './read-figure';
import { readLine } from './read-line';
import { readList } from './read-list';
import { readQuote } from './read-quote';
import { readTable } from './read-table';

/** What the whole knows; the rest of the context is made here. */
export type BlockOptions = Omit<BlockContext, 'readContent'>;

/** The blocks of an element's content, in page order. */
export function readBlocks(root: Element, options: BlockOptions): Block[] {
  const context: BlockContext = { ...options, readContent: (element) => readContent(element, context) };
  return readContent(root, context);
}

function readContent(element: Element, context: BlockContext): Block[] {
  if (!holdsBlock(element) && !holdsPictureOnly(element)) return readLine(element, context);
  return [...element.children].flatMap((child) => readElement(child, context));
}

function readElement(element: Element, context: BlockContext): Block[] {
  return readSpecial(element, context) ?? readContent(element, context);
}

function readSpecial(element: Element, context: BlockContext): Block[] | undefined {
  const update = context.updateAt(element);
  if (update) return readUpdate(element, update, context);
  const questions = findQuestions(element, context);
  if (questions) return questions;
  if (isGallery(element, context.base)) return readFigure(element, context);
  const embed = findEmbed(element, context.base);
  if (embed) return [embed];
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return readList(element, context);
    case 'BLOCKQUOTE':
      return readQuote(element, context);
    case 'TABLE':
      return readTable(element, context);
    case 'PRE':
      return readCode(element);
    case 'FIGURE':
      return readFigure(element, context);
    case 'IMG':
    case 'PICTURE':
      return readFigure(element, context);
    case 'HR':
      return readRule(element, context);
    case 'IFRAME':
    case 'VIDEO':
    case 'AUDIO':
    case 'FIGCAPTION':
      return [];
    default:
      return undefined;
  }
}

/** Place holders of related stories stand between the entries, not in them. */
function readUpdate(element: Element, head: UpdateHead, context: BlockContext): Block[] {
  const isMark = (block: Block) => context.storyMarks.has(block);
  const blocks = readContent(element, context);
  const own = blocks.filter((block) => !isMark(block));
  return [...(own.length ? [draft({ kind: 'update', ...head, blocks: own })] : []), ...blocks.filter(isMark)];
}

function readRule(element: Element, context: BlockContext): Block[] {
  const rule = draft({ kind: 'rule' });
  const stories = context.storiesAt(element);
  if (stories) context.storyMarks.set(rule, stories);
  return [rule];
}

function holdsPictureOnly(element: Element): boolean {
  return !element.textContent?.trim();
}
