import { foldText } from '@/lib/extract/dom/text-of';
import type { JsonLdNode } from './read-json-ld';

/** The type names of a node, without their vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  return asList(node['@type'] ?? node['type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

export function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Plain text of a value: a string, a number, the first of a list, or a language object's '@value'. */
export function findText(value: unknown): string | undefined {
  const first = asList(value)[0];
  if (typeof first === 'string') return foldText(decodeEntities(first)) || undefined;
  if (typeof first === 'number') return String(first);
  if (isNode(first)) return findText(first['@value'] ?? first['name']);
  return undefined;
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Follows `{"@id": …}` references, so that a graph reads like nested objects. */
export function createResolver(nodes: readonly JsonLdNode[]): (value: unknown) => unknown {
  const byId = new Map<string, JsonLdNode>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id !== 'string') continue;
    const known = byId.get(id);
    if (!known || Object.keys(node).length > Object.keys(known).length) byId.set(id, node);
  }
  return (value) => {
    const id = isNode(value) ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Many publishers put HTML-escaped text into JSON-LD and meta tags. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
