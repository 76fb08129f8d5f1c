import { LIMITS } from '@/lib/extract/limits';

/** Whether reading the page could freeze it. Counting is cheap; the copy and every later step grow with what is counted. */
export function isTooLarge(document: Document): boolean {
  if (Document.prototype.getElementsByTagName.call(document, '*').length > LIMITS.elements) return true;
  return isTooDeep(document) || hasTooMuchText(document);
}

function isTooDeep(document: Document): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  let levels = 0;
  for (;;) {
    if (walker.firstChild()) depth++;
    else
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth--;
      }
    levels += depth;
    if (depth > LIMITS.depth || levels > LIMITS.levels) return true;
  }
}

/** What is not read as text: applications keep megabytes of data in scripts. */
const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

function hasTooMuchText(document: Document): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (NO_TEXT.has(text.parentNode?.nodeName ?? '')) continue;
    characters += (text as Text).length;
    if (characters > LIMITS.characters) return true;
  }
  return false;
}
