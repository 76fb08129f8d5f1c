import { LIMITS } from '@/lib/extract/limits';

/** Whether reading the page could freeze it. Counting is cheap; the copy and every later step grow with what is counted. */
export function isTooLarge(document: Document): boolean {
  if (Document.prototype.getElementsByTagName.call(document, '*').length > LIMITS.elements) return true;
  return isTooDeep(document);
}

function isTooDeep(document: Document): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  for (;;) {
    if (walker.firstChild()) depth++;
    else
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth--;
      }
    if (depth > LIMITS.depth) return true;
  }
}
