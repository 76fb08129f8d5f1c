import { database } from '@/lib/library/database';
import { finishWork } from '@/lib/library/journal/journal';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { SavedAuthor } from '@/lib/library/tables';

/**
 * Makes two people one, because a person said that they are: the kept one has all keys of both from now on, and every article of the
 * other. The other's row is kept within it, for `splitAuthor`. Resolves when the articles are changed too. Returns false when one
 * of them is not there.
 */
export async function mergeAuthors(keptId: string, otherId: string): Promise<boolean> {
  const entry = move(otherId, keptId);
  const done = await writeLibrary(['authors', 'journal'], async () => {
    const [kept, other] = await database.authors.bulkGet([keptId, otherId]);
    if (!kept || !other || keptId === otherId) return false;
    await database.authors.delete(otherId);
    await database.authors.put(joined(kept, other));
    await database.journal.put(entry);
    return true;
  });
  return done && finishWork(entry.key);
}

/**
 * Takes apart again what `mergeAuthors` made one. Articles saved since stay with the one they were joined to. Returns false when the
 * other is not part of this one.
 */
export async function splitAuthor(keptId: string, otherId: string): Promise<boolean> {
  const entry = move(keptId, otherId);
  const isPart = await writeLibrary(['authors', 'journal'], async () => {
    const kept = await database.authors.get(keptId);
    const part = kept?.merged.find(({ author }) => author.id === otherId);
    if (!kept || !part) return false;
    const keys = new Set(part.author.keys);
    await database.authors.put({
      ...kept,
      keys: kept.keys.filter((key) => !keys.has(key)),
      merged: kept.merged.filter((one) => one !== part),
    });
    await database.authors.put(part.author);
    // With them: which articles are the other's stands nowhere else from here on.
    await database.journal.put({ ...entry, only: part.articleIds });
    return true;
  });
  return isPart && finishWork(entry.key);
}

function move(from: string, to: string) {
  return { key: `move-author ${from} ${to}`, work: 'move-author', from, to } as const;
}

function joined(kept: SavedAuthor, other: SavedAuthor): SavedAuthor {
  const { id: _id, keys, merged: _merged, history: _history, ...facts } = other;
  return {
    ...facts,
    ...kept,
    keys: [...kept.keys, ...keys],
    firstSeen: [kept.firstSeen, other.firstSeen].toSorted()[0] ?? kept.firstSeen,
    lastSeen: [kept.lastSeen, other.lastSeen].toSorted()[1] ?? kept.lastSeen,
    merged: [...kept.merged, { author: other, articleIds: [] }],
  };
}
