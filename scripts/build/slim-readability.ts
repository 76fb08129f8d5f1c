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
];

/** What lib/extract/body/line-reader.ts answers itself. */
const ANSWERED_OTHERWISE = [
  '_getArticleMetadata',
  '_isValidByline',
  '_isProbablyVisible',
  '_isElementWithoutContent',
  '_cleanStyles',
  '_fixLazyImages',
];

/**
 * Takes out of Readability what no click runs, and its log, which is off: a fifth of it, and all of it is read by the browser at each
 * click. Fails the build when a newer Readability is written otherwise, or calls what was taken out.
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
  for (const method of [...NEVER_ASKED, ...ANSWERED_OTHERWISE]) {
    // The file is formatted: a method ends at the first brace as far out as its name.
    const shorter = left.replace(new RegExp(`\\n  ${method}\\([^)]*\\) \\{\\n[^]*?\\n  \\},`), '');
    if (shorter === left) throw new Error(`Readability has no ${method} any more.`);
    left = shorter;
  }
  const called = NEVER_ASKED.find((method) => left.includes(`this.${method}(`));
  if (called) throw new Error(`Readability calls ${called}, which was taken out.`);
  return left.replace(/\n +this\.log\([^]*?\);(?=\n)/g, '');
}
