import { type Anchor, anchorAt } from '@/lib/article/anchor';
import type { Article } from '@/lib/article/article';
import { findPassage } from '@/lib/article/find-passage';
import type { Highlight } from '@/lib/article/highlight';
import type { ImportedHighlight } from '@/lib/article/imported-story';
import { type RunningText, runningText } from '@/lib/article/running-text';
import { joinNotes } from '@/lib/library/rows/join-notes';
import { foldQuote } from './fold-quote';

/**
 * Rows of the highlights of a file, each passage once. One whose words stand in the text is anchored there; the others wait for a text that
 * has them: a highlight is looked for each time it is shown.
 */
export function highlightRows(
  highlights: readonly ImportedHighlight[],
  story: { id: string; savedAt: string },
  article: Article | undefined,
): Highlight[] {
  if (highlights.length === 0) return [];
  const running = runningText(article ?? { blocks: [] });
  const unique = new Map<string, ImportedHighlight>();
  for (const one of highlights) {
    const key = foldQuote(one.quote);
    unique.set(key, together(unique.get(key), one));
  }
  return [...unique.values()].map(({ at, colour, note, quote }) => ({
    ...anchorOf(quote, running),
    id: crypto.randomUUID(),
    articleId: story.id,
    colour: colour ?? 'yellow',
    ...(note && { note }),
    at: at ?? story.savedAt,
  }));
}

/** The first stands where two marks of one passage contradict each other; what was written to either stays. */
function together(one: ImportedHighlight | undefined, other: ImportedHighlight): ImportedHighlight {
  const note = joinNotes(one?.note, other.note);
  return { ...other, ...one, ...(note && { note }) };
}

function anchorOf(quote: string, running: RunningText): Anchor {
  const unplaced = { block: 'imported', quote, prefix: '', suffix: '' };
  const passage = findPassage(running, unplaced);
  return (passage && anchorAt(running, passage)) ?? unplaced;
}
