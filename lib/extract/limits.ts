/** What a page may cost. A page with more elements or levels is not read: 'too-large'. */
export const LIMITS = {
  /** Elements; the longest real page met has about 20 000. */
  elements: 50_000,
  /** Levels of nesting. Parsers stop at 512; only scripts build deeper. */
  depth: 512,
  /** Characters of one JSON-LD script, and how many scripts are read. */
  jsonLdCharacters: 256_000,
  jsonLdScripts: 20,
  /** Values looked at in JSON-LD, and how deep. */
  jsonLdValues: 20_000,
  jsonLdDepth: 12,
} as const;
