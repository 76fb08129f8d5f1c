import { hintsOf } from '@/lib/extract/dom/hints';
import { linesOf } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import { findPictureFile } from './find-picture';

const GALLERY_HINT =
  /gall?er[iíy]|bildstrecke|fotostrecke|bildspel|slide-?show|slider|carr?ousel|diaporama|photo-?(grid|set|story)|image-?(grid|set|row|group)/;
const BOXES = 'div, section, ul, ol, figure';
const LONGEST_CAPTION = 400;

/**
 * Whether an element is several pictures of the story and the lines about them: called a gallery, or a list whose items are
 * figures. Cards of other stories have headings and links.
 */
export function isGallery(element: Element, base: string): boolean {
  if (!element.matches(BOXES) || !(GALLERY_HINT.test(hintsOf(element)) || isListOfFigures(element)))
    return false;
  const images = element.getElementsByTagName('img');
  if (!images.item(1)) return false;
  if (element.querySelector('h1, h2, h3, h4, iframe, time')) return false;
  const lines = linesOf(element);
  return (
    lines.length <= images.length * 2 + 1 &&
    lines.every((line) => textOf(line).length <= LONGEST_CAPTION) &&
    linkShare(element) < 0.3 &&
    [...images].filter((image) => findPictureFile(image, base)).length > 1
  );
}

function isListOfFigures(list: Element): boolean {
  return list.matches('ul, ol') && [...list.children].every((item) => item.querySelector('figure') !== null);
}
