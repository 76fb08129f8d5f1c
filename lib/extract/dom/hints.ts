/** What the page's author called an element: class, id and the usual naming attributes, in lower case, words apart. */
export function hintsOf(element: Element): string {
  const cached = cache.get(element);
  if (cached !== undefined) return cached;
  const hints = (element.hasAttributes() ? namesOf(element) : '')
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase();
  cache.set(element, hints);
  return hints;
}

/** Most elements have a class and an id at most: one question spares the seven for the others. */
function namesOf(element: Element): string {
  let names = ` ${element.getAttribute('class') ?? ''} ${element.id || ''}`;
  if (!element.matches(OTHER)) return names;
  for (const name of OTHER_NAMING) names += ` ${element.getAttribute(name) ?? ''}`;
  return names;
}

const OTHER_NAMING = ['data-testid', 'data-component', 'data-type', 'data-area', 'itemprop', 'rel', 'role'];
const OTHER = OTHER_NAMING.map((name) => `[${name}]`).join();
const cache = new WeakMap<Element, string>();
