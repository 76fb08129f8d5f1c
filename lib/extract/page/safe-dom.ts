/**
 * Reading a live page as it is: a page can hide any member of its document or of a form behind an element of that name
 * (`<img name="querySelector">`, `<input name="firstChild">`), in a content script too. These go round such names.
 */
export function safeQueryAll(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

export function safeQuery(document: Document, selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

export function firstChildOf(node: Node): ChildNode | null {
  return read(Node.prototype, 'firstChild', node) as ChildNode | null;
}

export function nextSiblingOf(node: Node): ChildNode | null {
  return read(Node.prototype, 'nextSibling', node) as ChildNode | null;
}

export function parentOf(node: Node): Node | null {
  return read(Node.prototype, 'parentNode', node) as Node | null;
}

export function implementationOf(document: Document): DOMImplementation {
  return read(Document.prototype, 'implementation', document) as DOMImplementation;
}

/** Through the prototype's getter; a document without one (in tests) keeps a plain member, with nothing to go round. */
function read(prototype: object, name: string, object: object): unknown {
  return Reflect.get(name in prototype ? prototype : object, name, object);
}
