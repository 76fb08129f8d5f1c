/** What the page's author called an element: class, id and the usual naming attributes, in lower case, words apart. */
export function hintsOf(element: Element): string {
  const cached = cache.get(element);
  if (cached !== undefined) return cached;
  const names = NAMING.map((name) => element.getAttribute(name) ?? '').join(' ');
  const hints = names
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase();
  cache.set(element, hints);
  return hints;
}

const NAMING = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-type',
  'data-area',
  'itemprop',
  'rel',
  'role',
];
const cache = new WeakMap<Element, string>();
