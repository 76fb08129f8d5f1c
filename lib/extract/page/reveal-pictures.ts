/** Characters in the box of a placeholder: its caption. */
const LONGEST_BESIDE = 300;

/**
 * Lazy pages keep the real picture in a `noscript` beside a placeholder. Where scripts run, a noscript holds plain text,
 * so the tag is read from that text by hand: parsing a page's string as markup is not done anywhere in this project.
 */
export function revealPictures(copy: Element): void {
  for (const noscript of copy.querySelectorAll('noscript')) {
    const shown = noscript.querySelector('img');
    const picture = shown ?? readImageTag(noscript.textContent ?? '', copy);
    if (!picture || isPixel(picture)) {
      noscript.remove();
      continue;
    }
    const placeholder = findPlaceholder(noscript.previousElementSibling);
    if (!placeholder) noscript.replaceWith(picture);
    else {
      copyAttributes(picture, placeholder);
      noscript.remove();
    }
  }
}

/** A picture right before, or alone in the box right before: what is counted at a page's end stands behind all of its pictures. */
function findPlaceholder(before: Element | null): Element | null | undefined {
  if (before?.tagName === 'IMG') return before;
  const images = before?.getElementsByTagName('img');
  const isAlone = images?.length === 1 && (before?.textContent?.length ?? 0) <= LONGEST_BESIDE;
  return isAlone ? images.item(0) : undefined;
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of ['src', 'srcset', 'sizes', 'width', 'height', 'alt']) {
    const value = from.getAttribute(name);
    if (value) to.setAttribute(name, value);
  }
}

function isPixel(picture: Element): boolean {
  return picture.getAttribute('width') === '1' || picture.getAttribute('height') === '1';
}

const KEPT_ATTRIBUTES = new Set([
  'src',
  'srcset',
  'sizes',
  'width',
  'height',
  'alt',
  'class',
  'data-src',
  'data-srcset',
]);

function readImageTag(text: string, copy: Element): Element | undefined {
  const start = text.search(/<img\s/i);
  if (start === -1 || text.length > 20_000) return undefined;
  const tag = text.slice(start + 4, start + 4000);
  const picture = copy.ownerDocument.createElement('img');
  for (const [, name, double, single] of tag
    .slice(0, endOfTag(tag))
    .matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)) {
    if (name && KEPT_ATTRIBUTES.has(name.toLowerCase())) picture.setAttribute(name, double ?? single ?? '');
  }
  return picture.hasAttribute('src') || picture.hasAttribute('data-src') ? picture : undefined;
}

function endOfTag(tag: string): number {
  const end = tag.indexOf('>');
  return end === -1 ? tag.length : end;
}
