import type { Block } from '@/lib/article/article';
import { textOf } from '@/lib/extract/dom/text-of';
import { findPicture } from '@/lib/extract/pictures/find-picture';
import { splitCredit } from '@/lib/extract/pictures/split-credit';
import { draft } from './block-draft';
import type { BlockContext } from './block-context';

/** Pictures with their caption; a figure without any (a table, a quote, code) is read as its content. */
export function readFigure(element: Element, context: BlockContext): Block[] {
  const images = element.tagName === 'IMG' ? [element] : [...element.querySelectorAll('img')];
  const pictures = images
    .map((image) => findPicture(image, context.base))
    .filter((picture) => picture !== undefined);
  const first = pictures[0];
  if (!first) return element.tagName === 'FIGURE' ? context.readContent(element) : [];
  if (pictures.length === 1) return [draft({ kind: 'figure', pictures })];
  const caption = splitCredit(textOf(element.querySelector(':scope > figcaption')));
  return [draft({ kind: 'figure', pictures, ...caption })];
}
