import { safeQueryAll } from '@/lib/extract/page/safe-dom';
import { LIMITS } from '@/lib/extract/limits';

/** A JSON-LD object of the page. Values are unknown: the page can put anything there. */
export type JsonLdNode = Record<string, unknown>;

/** All objects of the page's JSON-LD in page order, nested ones after their parent. Scripts that are too large or broken are skipped. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const scripts = safeQueryAll(document, 'script[type="application/ld+json" i]');
  const nodes: JsonLdNode[] = [];
  for (const script of scripts.slice(0, LIMITS.jsonLdScripts)) {
    const text = script.textContent ?? '';
    if (text.length <= LIMITS.jsonLdCharacters) collectNodes(parse(text), nodes);
  }
  return nodes;
}

function parse(text: string): unknown {
  return parseJson(text) ?? parseJson(cleaned(text));
}

function cleaned(text: string): string {
  // Publishers leave CDATA marks around and raw line breaks inside strings; both are refused by JSON.parse.
  return text
    .replace(/^\s*(\/\/\s*)?(<!--|<!\[CDATA\[)/, '')
    .replace(/(\/\/\s*)?(-->|\]\]>)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/;\s*$/, '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collectNodes(value: unknown, nodes: JsonLdNode[]): void {
  const queue = [{ value, depth: 0 }];
  for (let i = 0; i < queue.length && i < LIMITS.jsonLdValues; i++) {
    const { value: current, depth } = queue[i] as { value: unknown; depth: number };
    if (typeof current !== 'object' || current === null || depth > LIMITS.jsonLdDepth) continue;
    if (!Array.isArray(current)) nodes.push(current as JsonLdNode);
    for (const inner of Object.values(current)) {
      if (typeof inner === 'object') queue.push({ value: inner, depth: depth + 1 });
    }
  }
}
