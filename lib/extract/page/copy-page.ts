/**
 * A private copy of the document: scripts do not run in it, pictures do not load, and the live page stays as it is.
 * The calls go through the prototypes because a page can hide a method behind an element with its name
 * (`<img name="cloneNode">`), and the copy loses those names.
 */
export function copyPage(document: Document): Document {
  const copy = Node.prototype.cloneNode.call(document, true) as Document;
  for (const element of queryAll(copy, CLOBBERING)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'id');
  }
  return copy;
}

/** Elements whose name or id becomes a property of the document or of their form. */
const CLOBBERING =
  'form[name], form[id], img[name], embed[name], object[name], iframe[name], object[id], ' +
  'form :is([name], [id]):is(input, button, select, textarea, output, fieldset, object, img)';

function queryAll(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}
