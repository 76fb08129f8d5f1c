import { LIMITS } from '@/lib/extract/limits';

/**
 * 'too-large': reading the page could freeze it. 'large': it cannot, but may take long, and that is the page's doing.
 * 'ordinary': where reading takes long, the machine is busy.
 */
export type PageSize = 'ordinary' | 'large' | 'too-large';

/** Counting is cheap; the copy and every later step grow with what is counted. */
export function judgeSize(document: Document): PageSize {
  const elements = Document.prototype.getElementsByTagName.call(document, '*').length;
  if (elements > LIMITS.elements || isTooDeep(document)) return 'too-large';
  const characters = countCharacters(document);
  if (characters > LIMITS.characters) return 'too-large';
  const isOrdinary = elements <= LIMITS.ordinaryElements && characters <= LIMITS.ordinaryCharacters;
  return isOrdinary ? 'ordinary' : 'large';
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

/** Characters of text, counted until they are too many. */
function countCharacters(document: Document): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (characters <= LIMITS.characters && walker.nextNode()) {
    const text = walker.currentNode;
    if (!NO_TEXT.has(text.parentNode?.nodeName ?? '')) characters += (text as Text).length;
  }
  return characters;
}
