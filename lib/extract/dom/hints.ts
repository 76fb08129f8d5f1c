/** What the page's author called an element: class, id and the usual naming attributes, in lower case, words apart. */
export function hintsOf(element: Element): string {
  const cached = cache.get(element);
  if (cached !== undefined) return cached;
  const hints = namesOf(element)
    .slice(0, 600)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase();
  cache.set(element, hints);
  return hints;
}

/** Most elements have a class and an id at most: one question spares the seven for the others. */
function namesOf(element: Element): string {
  const { length } = element.attributes;
  if (!length) return '';
  const called = element.getAttribute('class');
  const id = element.getAttribute('id');
  let names = ` ${called ?? ''} ${id ?? ''}`;
  if (length === Number(called !== null) + Number(id !== null)) return names;
  for (const attribute of OTHER_NAMING) {
    const value = element.getAttribute(attribute);
    if (value !== null) names += ` ${value}`;
  }
  return names;
}

const OTHER_NAMING = ['data-testid', 'data-component', 'data-type', 'data-area', 'itemprop', 'rel', 'role'];
const cache = new WeakMap<Element, string>();
