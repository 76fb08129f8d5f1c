import { firstChildOf, implementationOf, nextSiblingOf, parentOf, safeQuery } from './safe-dom';

/** Elements that never hold a word or picture of a story. */
const LIFELESS = new Set(
  'script style link meta template canvas object embed dialog input select textarea option datalist nav map param svg'.split(
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
/** Elements whose name or id would become a member of the copy's document. */
const NAMED = 'img[name], img[id], iframe[name], iframe[id]';

/** The text in these is for browsers without frames; in a frame that is not closed it is the rest of the page. */
const FRAMES = 'iframe, noframes, noembed';

/** What may be hidden by its own attributes, names for screen readers aside. */
const MAYBE_HIDDEN = '[hidden], [role], [style]';

/**
 * A private copy of what a person can read in the document, as a body that stands in no document: scripts do not run in it,
 * pictures do not load, the live page stays as it is, and no document keeps account of what is put in and taken out. What is hidden or
 * lifeless is left out of it; the less there is, the quicker all later steps are.
 */
export function copyPage(document: Document): Element {
  const owner = implementationOf(document).createHTMLDocument();
  const body = safeQuery(document, 'body');
  if (!body) return owner.createElement('body');
  const copy = owner.importNode(body, true);
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  takeOut(body, copy, owner);
  return copy;
}

/**
 * Takes away what is not to be read. The browser copies all at once many times faster than anything picked here, so the copy has
 * it first.
 */
function takeOut(from: Element | ShadowRoot, copy: Element | DocumentFragment, owner: Document): void {
  const { lifeless, hosts } = sortOut(from, copy);
  for (const element of lifeless) element.remove();
  for (const frame of copy.querySelectorAll(FRAMES)) frame.replaceChildren();
  replaceForms(copy, owner);
  removeHidden(copy);
  for (const { host, shadow } of hosts) if (copy.contains(host)) host.prepend(copyShadow(shadow, owner));
}

function copyShadow(shadow: ShadowRoot, owner: Document): DocumentFragment {
  const copy = owner.createDocumentFragment();
  for (let child = firstChildOf(shadow); child; child = nextSiblingOf(child))
    copy.appendChild(owner.importNode(child, true));
  takeOut(shadow, copy, owner);
  return copy;
}

interface Host {
  host: Element;
  shadow: ShadowRoot;
}

/** The lifeless elements of a copy, and its custom elements with a content of their own, which is not copied with them. */
function sortOut(
  from: Element | ShadowRoot,
  copy: Element | DocumentFragment,
): { lifeless: Element[]; hosts: Host[] } {
  const lifeless: Element[] = [];
  const hosts: Host[] = [];
  const originals = from.querySelectorAll('*');
  const copies = copy.querySelectorAll('*');
  // Asked by number: to iterate over a list of the browser's takes three times as long.
  for (let i = 0, { length } = copies; i < length; i++) {
    const element = copies[i] as Element;
    const name = element.localName;
    if (LIFELESS.has(name)) {
      if (!isStatement(element)) lifeless.push(element);
    } else if (name.includes?.('-')) {
      const shadow = originals[i]?.shadowRoot;
      if (shadow) hosts.push({ host: element, shadow });
    }
  }
  return { lifeless, hosts };
}

/** The source of a formula, or a property of what is shown beside it. */
function isStatement(element: Element): boolean {
  if (element.localName === 'script') return element.getAttribute('type')?.startsWith('math/') ?? false;
  return (element.localName === 'meta' || element.localName === 'link') && element.hasAttribute('itemprop');
}

/** The fields of a form can hide its members from every later step. */
function replaceForms(copy: Element | DocumentFragment, owner: Document): void {
  for (const form of copy.querySelectorAll('form')) {
    const box = owner.createElement('div');
    parentOf(form)?.replaceChild(box, form);
    for (let child = firstChildOf(form); child; child = firstChildOf(form)) box.appendChild(child);
  }
}

function removeHidden(copy: Element | DocumentFragment): void {
  for (const element of copy.querySelectorAll(MAYBE_HIDDEN)) if (isHidden(element)) element.remove();
  const called = copy.querySelectorAll('[class]');
  for (let i = 0, { length } = called; i < length; i++) {
    const element = called[i] as Element;
    if (FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '')) element.remove();
  }
  for (const element of copy.querySelectorAll(NAMED)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
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
  const style = element.getAttribute('style');
  return style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
