import type { CorpusPage } from './corpus.ts';

const STATEMENTS = {
  'json-ld': /<script[^>]*application\/ld\+json[^>]*>[\s\S]*?<\/script>/gi,
  meta: /<meta(?![^>]*charset)[^>]*>/gi,
};

/** The page without what its publisher states in these ways ('json-ld', 'meta'), as one that states nothing would be. */
export function withoutStatements(page: CorpusPage, ways: readonly string[]): CorpusPage {
  const patterns = Object.entries(STATEMENTS).flatMap(([way, pattern]) =>
    ways.includes(way) ? [pattern] : [],
  );
  return {
    ...page,
    readHtml: () => patterns.reduce((html, pattern) => html.replace(pattern, ''), page.readHtml()),
  };
}
