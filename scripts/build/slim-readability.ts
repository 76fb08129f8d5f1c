import type { Plugin } from 'vite';

/** What Readability does after it has found which lines to keep, and with a page's head and JSON-LD: lib/extract/body/line-reader.ts never asks for it. */
const NEVER_ASKED = [
  'parse',
  '_getJSONLD',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_getArticleTitle',
  '_unescapeHtmlEntities',
  '_isUrl',
  '_findNode',
];

/** What lib/extract/body/line-reader.ts answers itself. */
const ANSWERED_OTHERWISE = [
  '_unwrapNoscriptImages',
  '_isSingleImage',
  '_getArticleMetadata',
  '_isValidByline',
  '_isProbablyVisible',
  '_isElementWithoutContent',
  '_cleanStyles',
  '_fixLazyImages',
];

/** What lib/extract/body/line-reader.ts calls and sets by its name. */
const CALLED = ['_removeScripts', '_prepDocument', '_grabArticle', '_metadata', '_articleTitle'];

/** What only those steps look up. */
const NEVER_LOOKED_UP = ['HTML_ESCAPE_MAP', 'PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS'];

/**
 * Takes out of Readability what no click runs or looks at, and its log, which is off: a fifth of it, and all of it is read by the browser at each
 * click. What is left has short names for its own, which no minifier may shorten by itself. Fails the build when a newer Readability is written otherwise, or calls what was taken out.
 */
export function slimReadability(): Plugin {
  return {
    name: 'lede:slim-readability',
    transform: (code, id) =>
      id.endsWith('@mozilla/readability/Readability.js') ? { code: slim(code), map: null } : undefined,
  };
}

function slim(code: string): string {
  let left = code;
  const takeOut = (name: string, pattern: string) => {
    const shorter = left.replace(new RegExp(pattern), '');
    if (shorter === left) throw new Error(`Readability has no ${name} any more.`);
    left = shorter;
  };
  // The file is formatted: what is begun on a line ends at the first brace or bracket as far out.
  for (const method of [...NEVER_ASKED, ...ANSWERED_OTHERWISE])
    takeOut(method, `\\n  ${method}\\([^)]*\\) \\{\\n[^]*?\\n  \\},`);
  for (const list of NEVER_LOOKED_UP) takeOut(list, `\\n  ${list}: (?:\\[[^\\]]*\\]|\\{[^}]*\\}),`);
  takeOut('log', String.raw`\n  if \(this\._debug\) \{\n[^]*?\n  \} else \{[^}]*\};\n  \}`);
  for (const place of ['_removeNodes', '_replaceNodeTags', '_setNodeTag'])
    takeOut(
      `question for its own DOM in ${place}`,
      String.raw`(?<=\n  ${place}\([^)]*\) \{\n(?: +//.*\n| +this\.log.*\n)*) {4}if \(this\._docJSDOMParser[^]*?\n {4}\}\n`,
    );
  takeOut(
    'search for a direction',
    String.raw`(?<=\n {6}if \(parseSuccessful\) \{)\n {8}// Find out text direction[^]*?(?=\n {8}return articleContent)`,
  );
  const called = NEVER_ASKED.find((method) => left.includes(`this.${method}(`));
  if (called) throw new Error(`Readability calls ${called}, which was taken out.`);
  const silent = left.replace(/\n +this\.log\([^]*?\);(?=\n)/g, '');
  left = silent.replace(/\n {4}(\w+):\s+\/.*\/\w*,/g, (pattern, name: string) =>
    silent.includes(`REGEXPS.${name}`) ? pattern : '',
  );
  const lookedUp = [...NEVER_LOOKED_UP, 'log'].find((name) => new RegExp(`this\\.${name}\\b`).test(left));
  if (lookedUp) throw new Error(`Readability looks up ${lookedUp}, which was taken out.`);
  return withShortNames(left);
}

/** `_getAllNodesWithTag` becomes `_a`, `FLAG_WEIGHT_CLASSES` too: a name with an underscore is Readability's own, and is only ever written out. */
function withShortNames(code: string): string {
  const kept = [...ANSWERED_OTHERWISE, ...CALLED];
  const names = [...new Set(code.match(OWN_NAME))].filter((name) => !kept.includes(name));
  return code.replace(OWN_NAME, (name) =>
    names.includes(name) ? `_${names.indexOf(name).toString(36)}` : name,
  );
}

const OWN_NAME = /(?<![\w$])(?:_[a-z]\w+|[A-Z]+_[A-Z_]+|REGEXPS)(?!\w)/g;
