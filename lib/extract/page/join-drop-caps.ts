/** What themes and newsrooms call the large first letter of a text. */
const CAPS = /drop[-_]?cap|first-?letter|initial-letter|lettrine|initiale|capitular/i;
/** A letter, with the quotation mark that may stand before it. */
const LETTER = /^[“”"«„¿¡‘']{0,2}\p{L}$/u;
/** Letters that are words of their own: the space after them is meant. */
const WORDS = new Set('AIOYEUÀÉÈÓÁЯИВОАСКУЗЄІЙ');

/** One a part of the story. */
const MOST = 200;

/** Joins a large first letter, set as an element or a picture of its own, to the word it begins. */
export function joinDropCaps(copy: Element): void {
  for (const cap of findCaps(copy)) {
    if (cap.childElementCount > 1) continue;
    const letter = (cap.tagName === 'IMG' ? cap.getAttribute('alt') : cap.textContent)?.trim() ?? '';
    if (!LETTER.test(letter)) continue;
    const word = wordAfter(cap);
    if (!word) continue;
    const rest = word.nodeValue ?? '';
    const isApart = WORDS.has(letter.slice(-1)) && /^\s/.test(rest);
    word.nodeValue = `${letter}${isApart ? ' ' : ''}${rest.trimStart()}`;
    cap.remove();
  }
}

function findCaps(copy: Element): Element[] {
  const caps: Element[] = [];
  const called = copy.querySelectorAll('[class]');
  // A pattern in the selector would be searched for in every class name five times as long, without regard to case.
  for (let i = 0, { length } = called; i < length && caps.length < MOST; i++) {
    const element = called[i] as Element;
    if (CAPS.test(element.getAttribute('class') ?? '')) caps.push(element);
  }
  return caps;
}

/** The text that goes on after the letter, in its line or in the paragraph after it. */
function wordAfter(cap: Element): Node | undefined {
  let next = cap.nextSibling;
  while (next && !/\S/.test(next.textContent ?? '')) next = next.nextSibling;
  for (let at: Node | null = next; at; at = firstChildWithText(at)) if (at.nodeType === 3) return at;
  return undefined;
}

function firstChildWithText(node: Node): Node | null {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (/\S/.test(child.textContent ?? '')) return child;
  return null;
}
