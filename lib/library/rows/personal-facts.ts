import type { RowFacts } from './write-rows';

const personal = [
  'tags',
  'place',
  'openedAt',
  'finishedAt',
  'favouriteAt',
  'archivedAt',
  'note',
  'revisionAt',
] as const;

/** What a person did with an article, and what became of it here: stays when it is saved again. */
export function personalFacts(known: RowFacts | undefined): Pick<RowFacts, (typeof personal)[number]> {
  const facts = personal.flatMap((name) => (known?.[name] === undefined ? [] : [[name, known[name]]]));
  return { tags: [], ...Object.fromEntries(facts) };
}
