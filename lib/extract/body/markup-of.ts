/** An element by its tag and classes and those of so many boxes around it: what is marked up alike is of one kind. */
export function markupOf(element: Element, boxes = 1): string {
  let markup = '';
  let at: Element | null = element;
  for (let level = 0; level <= boxes && at; level++, at = at.parentElement)
    markup += `${at.tagName}.${at.getAttribute('class') ?? ''}<`;
  return markup;
}
