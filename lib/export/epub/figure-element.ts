import type { FigureBlock, Picture } from '@/lib/article/article';
import { captionLeaf } from '@/lib/article/running-text';
import { wholeCaption } from '@/lib/article/whole-caption';
import { type Child, element } from '@/lib/export/xml/xml';
import { words } from '@/lib/words/words';
import { bookAddress } from './book-address';
import { ourWords } from './our-words';
import { leafText } from './span-elements';
import type { StoryContext } from './story-context';

/**
 * A picture or a gallery. The library keeps addresses of pictures, not the pictures, and a book may not load any: what stands
 * here is that one was left out, what it shows, and the way to it. `id` is what its captions are leaves of.
 */
export function figureElement(figure: Omit<FigureBlock, 'kind'>, id: string, context: StoryContext): Child {
  const isGallery = figure.pictures.length > 1;
  return element(
    'figure',
    {},
    figure.pictures.map((picture, index) => [
      leftOut(picture),
      isGallery && captionElement('p', picture, captionLeaf(id, index), context),
    ]),
    captionElement('figcaption', wholeCaption(figure), captionLeaf(id), context),
  );
}

function leftOut({ alt, src }: Picture): Child {
  return element(
    'p',
    { class: 'left-out', dir: 'auto' },
    element('a', { href: bookAddress(src) }, ourWords('span', {}, words.export.pictureLeftOut)),
    alt && ` ${alt}`,
  );
}

interface Caption {
  caption?: string | undefined;
  credit?: string | undefined;
}

function captionElement(
  name: string,
  { caption, credit }: Caption,
  leaf: string,
  context: StoryContext,
): Child {
  return (
    (caption || credit) &&
    element(
      name,
      { class: 'caption', dir: 'auto' },
      caption && leafText(leaf, caption, context),
      caption && credit && ' ',
      credit && element('span', { class: 'credit' }, credit),
    )
  );
}
