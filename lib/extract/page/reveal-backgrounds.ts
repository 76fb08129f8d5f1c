/** Pictures that a style sheet paints: in the element's own style, or in an attribute that a script would move there. */
const PAINTED =
  '[style*="background" i][style*="url(" i], [data-bg], [data-background], [data-background-image], [data-bg-image], [data-bgset]';
const ATTRIBUTES = ['data-bg', 'data-background', 'data-background-image', 'data-bg-image'];
const PICTURE = /\.(jpe?g|png|webp|avif)([?#]|$)/i;
/** What an image shows whose picture is painted behind it. */
const PLACEHOLDER = /^$|^data:|\.(gif|svg)([?#]|$)/i;
const LONGEST_STYLE = 2000;
/** A page of thousands is made of icons. */
const MOST = 200;

/**
 * Gives elements that show a picture as their background an `img` of it. Only where the picture is what is shown: in an element
 * without text, and behind the headline.
 */
export function revealBackgrounds(copy: Element): void {
  for (const element of [...copy.querySelectorAll(PAINTED)].slice(0, MOST)) {
    if (element.querySelector('img') || !(isEmpty(element) || element.querySelector('h1'))) continue;
    const src = sourceOf(element);
    if (!src) continue;
    if (element.tagName === 'IMG') {
      if (PLACEHOLDER.test(element.getAttribute('src') ?? '')) element.setAttribute('src', src);
      continue;
    }
    const picture = copy.ownerDocument.createElement('img');
    picture.setAttribute('src', src);
    picture.setAttribute('alt', element.getAttribute('aria-label') ?? '');
    // What the element is called tells icons and portraits from pictures.
    picture.setAttribute('class', element.getAttribute('class') ?? '');
    element.append(picture);
  }
}

function isEmpty(element: Element): boolean {
  return !/\S/.test(element.textContent ?? '');
}

function sourceOf(element: Element): string | undefined {
  const named = ATTRIBUTES.map((name) => unwrap(element.getAttribute(name) ?? '')).find((value) =>
    PICTURE.test(value),
  );
  if (named) return named;
  const style = (element.getAttribute('style') ?? '').slice(0, LONGEST_STYLE);
  const painted = /background(?:-image)?\s*:[^;]*url\(\s*["']?([^"')]+)/i.exec(style)?.[1]?.trim();
  return painted && !/^data:|\.(svg|gif)([?#]|$)/i.test(painted) ? painted : undefined;
}

function unwrap(value: string): string {
  return /^url\(\s*["']?([^"')]+)/.exec(value)?.[1] ?? value;
}
