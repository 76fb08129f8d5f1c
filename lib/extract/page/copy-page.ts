import { firstChildOf, implementationOf, parentOf, safeQuery } from './safe-dom';

/** Elements that never hold a word or picture of a story. */
const LIFELESS = new Set(
  'SCRIPT STYLE LINK META TEMPLATE CANVAS OBJECT EMBED DIALOG INPUT SELECT TEXTAREA OPTION DATALIST NAV MAP PARAM svg SVG'.split(
    ' ',
  ),
);
const OVERLAY_ROLES = new Set([
  'dialog',
  'alertdialog',
  'tooltip',
  'navigation',
  'search',
  'menu',
  'menubar',
]);
/** The usual names of the rule that shows a text to screen readers only: it explains a control, it is not the story. */
const FOR_SCREEN_READERS =
  /(^|[\s_-])(sr-only|visually-?hidden|hidden-visually|screen-?reader(-text|-only)?|element-invisible|assistive-text|a11y-text|hide-text)(\s|$)/i;
/** What the browser finds by itself of these, many times faster than a look at every class. */
const MAYBE_FOR_SCREEN_READERS = [
  'sr-only',
  'hidden',
  'screen',
  'invisible',
  'assistive',
  'a11y-text',
  'hide-text',
]
  .map((part) => `[class*="${part}" i]`)
  .join();

/** What may be left out or changed, names for screen readers aside: only boxes that hold nothing of it are copied in one go. */
const UNPLAIN =
  [...LIFELESS].map((tag) => tag.toLowerCase()).join() +
  ',form,[hidden],[role],[style*="none" i],[style*="hidden" i],img[name],img[id],iframe[name],iframe[id]';

/** Elements whose name or id would become a member of the copy's document. */
const NAMED = new Set(['IMG', 'IFRAME']);

/**
 * A private copy of what a person can read in the document: scripts do not run in it, pictures do not load, and the
 * live page stays as it is. What is hidden or lifeless is not copied at all; copying less is most of what makes reading quick.
 */
export function copyPage(document: Document): Document {
  const copy = implementationOf(document).createHTMLDocument();
  const body = safeQuery(document, 'body');
  if (body) copyContent(body, copy.body, copy);
  return copy;
}

function copyContent(root: Element | ShadowRoot, to: Element, copy: Document): void {
  copyChildren(root, to, { document: copy, mixed: findMixed(root) });
}

interface Copy {
  document: Document;
  /** What cannot be copied as it stands, with all inside. */
  mixed: ReadonlySet<Node>;
}

/** The elements that the rules of this file are about, shadow hosts and the boxes around any of these. */
function findMixed(root: Element | ShadowRoot): Set<Node> {
  const mixed = new Set<Node>();
  const add = (element: Element) => {
    for (let at: Node | null = element; at && at !== root && !mixed.has(at); at = parentOf(at)) mixed.add(at);
  };
  for (const element of root.querySelectorAll(UNPLAIN)) add(element);
  for (const element of root.querySelectorAll(MAYBE_FOR_SCREEN_READERS))
    if (FOR_SCREEN_READERS.test(classOf(element))) add(element);
  for (const element of root.querySelectorAll('*')) if (element.localName.includes?.('-')) add(element);
  return mixed;
}

/** Also of a form whose fields hide its members. */
function classOf(element: Element): string {
  return Element.prototype.getAttribute.call(element, 'class') ?? '';
}

function copyChildren(from: Node, to: Element, copy: Copy): void {
  for (let child = firstChildOf(from); child; child = child.nextSibling) {
    if (child.nodeType === 3) to.appendChild(copy.document.importNode(child));
    else if (child.nodeType === 1) copyElement(child as Element, to, copy);
  }
}

function copyElement(element: Element, to: Element, copy: Copy): void {
  if (!copy.mixed.has(element)) {
    to.appendChild(copy.document.importNode(element, true));
    return;
  }
  const tag = element.tagName;
  if (typeof tag !== 'string' || tag === 'FORM') {
    const box = copy.document.createElement('div');
    to.appendChild(box);
    copyChildren(element, box, copy);
    return;
  }
  if (LIFELESS.has(tag) && !isStatement(element)) return;
  if (isHidden(element)) return;
  if (!element.firstElementChild && !tag.includes('-')) {
    to.appendChild(withoutName(copy.document.importNode(element, true)));
    return;
  }
  const box = withoutName(copy.document.importNode(element, false));
  to.appendChild(box);
  const shadow = tag.includes('-') ? element.shadowRoot : null;
  if (shadow) copyContent(shadow, box, copy.document);
  copyChildren(element, box, copy);
}

/** The source of a formula, or a property of what is shown beside it. */
function isStatement(element: Element): boolean {
  if (element.tagName === 'SCRIPT') return element.getAttribute('type')?.startsWith('math/') ?? false;
  return (element.tagName === 'META' || element.tagName === 'LINK') && element.hasAttribute('itemprop');
}

/**
 * Hidden by its own attributes. `div[hidden][id^="S:"]` is shown: so React streams a page, its content waiting there for
 * a script to put it in place.
 */
function isHidden(element: Element): boolean {
  if (
    element.hasAttribute('hidden') &&
    element.getAttribute('hidden') !== 'until-found' &&
    !element.id.startsWith('S:')
  )
    return true;
  const role = element.getAttribute('role');
  if (role !== null && OVERLAY_ROLES.has(role)) return true;
  const name = element.getAttribute('class');
  if (name !== null && FOR_SCREEN_READERS.test(name)) return true;
  const style = element.getAttribute('style');
  return style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function withoutName<T extends Element>(element: T): T {
  if (NAMED.has(element.tagName)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  return element;
}
