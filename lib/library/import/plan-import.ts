import type { ImportedStory, ImportOutcome } from '@/lib/article/imported-story';
import { openLibrary } from '@/lib/library/open/open-library';
import { findHere } from './find-here';
import { mergeImport } from './merge-import';

/** So many are looked up at once. */
const chunk = 500;

/**
 * What would become of each story of a file, in order. Nothing is changed; a story whose text is still in the file counts as the one it
 * will be. Told in between: how many are done. Rejects with the reason of `signal`.
 */
export async function planImport(
  stories: readonly (ImportedStory & { hasText: boolean })[],
  { onProgress, signal }: { onProgress?: (done: number) => void; signal?: AbortSignal } = {},
): Promise<ImportOutcome[]> {
  await openLibrary();
  const outcomes: ImportOutcome[] = [];
  for (let start = 0; start < stories.length; start += chunk) {
    signal?.throwIfAborted();
    const some = stories.slice(start, start + chunk);
    const found = await findHere(some);
    outcomes.push(
      ...some.map((story, index): ImportOutcome => {
        const here = found[index];
        if (!here) return story.hasText ? 'added' : 'linked';
        const { outcome } = mergeImport(here, story);
        return outcome === 'same' && story.hasText && here.row.isLink ? 'joined' : outcome;
      }),
    );
    onProgress?.(outcomes.length);
  }
  return outcomes;
}
