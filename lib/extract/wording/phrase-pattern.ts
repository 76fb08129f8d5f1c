/**
 * One case-blind pattern for a list of phrases, each matched as whole words in any script. The phrases are our own
 * data, plain text: they are escaped, so the pattern has no repetition that page text could make slow. An apostrophe stands for either.
 * Only the phrases are case-blind: browsers take long to fold all letters there are, which the classes around them would ask for.
 */
export function phrasePattern(
  phrases: readonly string[],
  where: 'anywhere' | 'start' | 'whole' = 'anywhere',
): RegExp {
  const escaped = phrases.map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"),
  );
  const words = `(?i:${escaped.toSorted((a, b) => b.length - a.length).join('|')})`;
  const before = where === 'anywhere' ? '(?<![\\p{L}\\p{N}])' : '^\\P{L}{0,6}';
  const after = where === 'whole' ? '\\P{L}{0,6}$' : '(?![\\p{L}\\p{N}])';
  return new RegExp(before + words + after, 'u');
}

/** Whether a text is nothing but one of the phrases of a pattern for its start. */
export function saysOnly(start: RegExp, text: string): boolean {
  const found = start.exec(text);
  return found !== null && /^\P{L}{0,6}$/u.test(text.slice(found[0].length));
}
