/** What a page may cost. A page above the first two is read from its story element alone, or not at all. */
export const LIMITS = {
  /** Elements; the longest real page met has about 20 000. */
  elements: 50_000,
  /** Levels of nesting. Parsers stop at 512; only scripts build deeper. */
  depth: 512,
  /** Characters of the text of the page, scripts included. */
  characters: 8_000_000,
  /** Characters of one JSON-LD script, and how many scripts are read. */
  jsonLdCharacters: 256_000,
  jsonLdScripts: 20,
  /** Values looked at in JSON-LD, and how deep. */
  jsonLdValues: 20_000,
  jsonLdDepth: 12,
} as const;
