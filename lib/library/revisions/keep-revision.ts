import type { Article } from '@/lib/article/article';
import { saysOtherwise } from '@/lib/article/diff-revisions';
import { database } from '@/lib/library/database';

/**
 * True when a later reading makes the earlier one a revision: the publisher changed the words. That a page behind a paywall now shows
 * all of what it showed the beginning of is no change.
 */
export function isRevised(before: Article, after: Article): boolean {
  // A link had no words to change.
  if (before.completeness === 'none' || !saysOtherwise(before, after)) return false;
  if (before.completeness === 'full' || before.title !== after.title) return true;
  const ids = new Set(after.blocks.map((block) => block.id));
  return before.blocks.some((block) => !ids.has(block.id));
}

/** Keeps a text that is about to be replaced. `at`: when it was read. Call it in a 'rw' transaction over `revisions`. */
export async function keepRevision(articleId: string, article: Article, at: string): Promise<void> {
  await database.revisions.add({ id: crypto.randomUUID(), articleId, at, article });
}
