/** An element by its tag and classes and those of the box around it: what is marked up alike is of one kind. */
export function markupOf(element: Element): string {
  const parent = element.parentElement;
  return `${element.tagName}.${element.getAttribute('class') ?? ''}<${parent?.tagName}.${parent?.getAttribute('class') ?? ''}`;
}
