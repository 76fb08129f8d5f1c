import { tagKey } from '@/lib/library/rows/tag-key';
import { knownSpelling } from '@/lib/library/tags/known-spelling';

/** Tags as they are to be written, each once. */
export type Spell = (tags: readonly string[]) => string[];

/** How tags of a file are to be written: as the library has them, else as the file wrote them first. */
export async function spellingOf(tags: readonly string[]): Promise<Spell> {
  const first = new Map<string, string>();
  for (const tag of tags) if (!first.has(tagKey(tag))) first.set(tagKey(tag), tag);
  const spelled = await knownSpelling([...first.values()]);
  const byKey = new Map([...first.keys()].map((key, index) => [key, spelled[index] ?? key]));
  return (own) => [...new Set(own.map((tag) => byKey.get(tagKey(tag)) ?? tag))];
}
