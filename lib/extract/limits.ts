/** What a page may cost. A page beyond one of the first four is not read: 'too-large'. */
export const LIMITS = {
  /** Elements; a long news page has 3 000, the longest page met about 20 000. */
  elements: 30_000,
  /** Levels of nesting. Parsers stop at 512; only scripts build deeper. */
  depth: 512,
  /** The levels of all elements added up, which is what walking up from each costs; a long news page has 40 000. */
  levels: 750_000,
  /** Characters of text, scripts and styles aside: two long novels. */
  characters: 2_000_000,
  /** Up to so many elements and characters a page is an ordinary one: on a machine at rest it is read in a tenth of a second. */
  ordinaryElements: 6_000,
  ordinaryCharacters: 200_000,
  /**
   * Milliseconds that reading may take; the steps give up between themselves, so some more pass. An ordinary page that takes longer
   * than a large one may has a busy machine around it, which is no reason to refuse it.
   */
  milliseconds: { ordinary: 15_000, large: 2_500 },
  /** Characters of one JSON-LD script, and how many scripts are read. */
  jsonLdCharacters: 256_000,
  jsonLdScripts: 20,
  /** Values looked at in JSON-LD, and how deep. */
  jsonLdValues: 20_000,
  jsonLdDepth: 12,
} as const;
