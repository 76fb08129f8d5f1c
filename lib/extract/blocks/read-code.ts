import type { Block } from '@/lib/article/article';
import { draft } from './block-draft';

export function readCode(element: Element): Block[] {
  const text = writtenText(element).replace(/^\n+/, '').trimEnd();
  if (!text) return [];
  const language = findLanguage(element);
  return [draft({ kind: 'code', text, ...(language ? { language } : {}) })];
}

/** The code of a table that only sets line numbers beside it: one row, a `pre` in every cell, the code in the last. */
export function findNumberedCode(table: Element): Element | undefined {
  const cells = [...table.querySelectorAll('td')];
  const code = cells.at(-1)?.querySelector('pre');
  return code && cells.length < 3 && cells.every((cell) => cell.querySelector('pre')) ? code : undefined;
}

/** Line breaks may be elements. */
function writtenText(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeName === 'BR') return '\n';
  return [...node.childNodes].map(writtenText).join('');
}

/** Boxes around the code that may name its language. */
const LEVELS = 6;
/** `language-x` of the HTML specification, and what highlighters made of it. */
const NAMED = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-|highlight-text-|brush:\s*)([a-z][\w+#]*)/;
/** Highlighters that write the bare name beside their own: only what is surely a language is believed. */
const BARE = new Set(
  'bash c clojure cpp csharp css dart diff elixir go graphql haskell html ini java javascript js json kotlin latex lua makefile markdown objectivec perl php powershell python py r ruby rb rust rs scala scss sh shell sql swift toml ts tsx typescript xml yaml yml'.split(
    ' ',
  ),
);

function findLanguage(pre: Element): string | undefined {
  const code = pre.querySelector('code');
  let at: Element | null = pre;
  const named = code && languageOf(code);
  if (named) return named;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    const language = languageOf(at);
    if (language) return language;
    if (level > 0 && at.querySelectorAll('pre').length > 2) return undefined;
  }
  return undefined;
}

function languageOf(element: Element): string | undefined {
  const stated = element.getAttribute('data-lang') ?? element.getAttribute('data-language');
  if (stated) return stated;
  const name = element.getAttribute('class') ?? '';
  const bare = /(?:^|\s)(?:highlight|hljs|sourceCode|prettyprint|codehilite)(?:\s|$)/.test(name)
    ? name.split(/\s+/).find((word) => BARE.has(word))
    : undefined;
  return NAMED.exec(name)?.[1] ?? bare;
}
