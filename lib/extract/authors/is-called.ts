import { hintsOf } from '@/lib/extract/dom/hints';
import { hasText } from '@/lib/extract/dom/text-of';

/** Whether a line, one of the two boxes around it or an element in it is called so. */
export function isCalled(line: Element, hint: RegExp): boolean {
  let element: Element | null = line;
  for (let level = 0; element && level < 3; level++, element = element.parentElement)
    if (hint.test(hintsOf(element))) return true;
  for (let child = line.firstElementChild; child; child = child.nextElementSibling)
    if (hint.test(hintsOf(child)) && hasText(child)) return true;
  return false;
}
