import { hintsOf } from '@/lib/extract/dom/hints';
import { linesOf } from '@/lib/extract/dom/lines';
import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import { findWebAddress } from '@/lib/extract/dom/web-address';
import { findBestSource } from '@/lib/extract/pictures/best-source';
import { READ_ALSO_WHOLE } from '@/lib/extract/wording/read-also';

/** A story offered as a card: where it stands is added by the one who found it. */
export interface StoryCard {
  title: string;
  url: string;
  teaser?: string;
  imageUrl?: string;
}

const MOST_LINES = 6;
const SHORTEST_TITLE = 12;
const LONGEST_CARD = 900;
const META_HINT =
  /(^|-)(metadata|meta|author|publisher|site|date|time|byline|icon|kicker|category|label)(-|$)/;
const ICON_HINT = /(^|-)(icon|logo|avatar|favicon)(-|$)/;

/**
 * Reads an element as a card for one other story: a few lines, one address, a title that is a link as a whole. An
 * ordinary link inside a sentence is not one, nor a paragraph, nor a picture with its caption.
 */
export function findCard(element: Element, base: string): StoryCard | undefined {
  if ((element.textContent?.length ?? 0) > LONGEST_CARD * 3) return undefined;
  const links = element.tagName === 'A' ? [element] : [...element.querySelectorAll('a[href]')];
  const urls = new Set(links.map((link) => findWebAddress(link.getAttribute('href'), base)));
  const [url] = urls;
  if (!url || urls.size !== 1 || textOf(element).length > LONGEST_CARD) return undefined;
  const lines = linesOf(element).filter((line) => !READ_ALSO_WHOLE.test(textOf(line)));
  if (!lines.length || lines.length > MOST_LINES) return undefined;
  const title = titleOf(lines);
  if (!title || textOf(title).length < SHORTEST_TITLE) return undefined;
  const image = findThumbnail(element);
  const isCard = lines.length > 1 || image !== undefined || (element.tagName === 'A' && title !== element);
  if (!isCard || isCaptioned(element)) return undefined;
  const teaser = lines
    .filter((line) => line !== title && !isMeta(line, element))
    .map(textOf)
    .find((text) => text.length > 40);
  const imageUrl = image ? findBestSource(image, base) : undefined;
  return { title: textOf(title), url, ...(teaser ? { teaser } : {}), ...(imageUrl ? { imageUrl } : {}) };
}

function findThumbnail(element: Element): Element | undefined {
  return [...element.querySelectorAll('img')].find(
    (image) => !ICON_HINT.test(hintsOf(image)) && !isMeta(image, element),
  );
}

/** The heading or first line that is wholly a link. */
function titleOf(lines: readonly Element[]): Element | undefined {
  const linked = lines.filter((line) => linkShare(line) > 0.9 && textOf(line).length >= SHORTEST_TITLE);
  return (
    linked.find((line) => /^H[1-6]$/.test(line.tagName) || /title|headline/.test(hintsOf(line))) ?? linked[0]
  );
}

function isMeta(line: Element, card: Element): boolean {
  for (let at: Element | null = line; at && at !== card; at = at.parentElement)
    if (META_HINT.test(hintsOf(at))) return true;
  return false;
}

function isCaptioned(element: Element): boolean {
  const figure = element.tagName === 'FIGURE' ? element : element.closest('figure');
  return (
    figure !== null &&
    figure.querySelector('figcaption img, figcaption h1, figcaption h2, figcaption h3') === null &&
    figure.querySelector('a figcaption') === null &&
    figure.querySelector('figcaption') !== null &&
    !/bookmark|card/.test(hintsOf(figure))
  );
}
