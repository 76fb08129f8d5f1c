import { xmlAttribute, xmlText } from './xml-text';

/** XML as data: texts in it are texts, and become markup only by being written. */
export type XmlNode = string | XmlElement;

export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: readonly XmlNode[];
}

/** Without those that are `undefined`. */
export type Attributes = Readonly<Record<string, string | undefined>>;
/** What is left out when it is not there. */
export type Child = XmlNode | undefined | false | readonly Child[];

export function element(name: string, attributes: Attributes = {}, ...children: Child[]): XmlElement {
  return { name, attributes, children: flat(children) };
}

/** A whole document. */
export function xmlDocument(root: XmlElement, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${write(root)}\n`;
}

/** Elements that have no end in HTML. All others get one, empty or not: some readers of books read HTML. */
const voids = new Set(['br', 'hr', 'link', 'meta', 'item', 'itemref', 'rootfile']);

function write(node: XmlNode): string {
  if (typeof node === 'string') return xmlText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(value)}"`))
    .join('');
  if (voids.has(node.name) && node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(write).join('')}</${node.name}>`;
}

function flat(children: readonly Child[]): XmlNode[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false || child === '') return [];
    return isList(child) ? flat(child) : [child];
  });
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}
