import type { ImportedStory, ImportOutcome, ImportPiece } from '@/lib/article/imported-story';
import type { BrokenRow, Draft } from '@/lib/import/draft';
import { makeStory } from '@/lib/import/make-story';
import { parseImportedStory } from '@/lib/library/import/parse-imported-story';

/** What one piece carries at most: stories, and UTF-16 units of them. A message is copied as a whole, a piece is one transaction. */
const piece = { stories: 100, text: 1_000_000 };

type DatedDraft = Draft & { savedAt: string };

export interface RunSteps {
  /** Has the background take a piece in; rejects when it could not. */
  send: (stories: ImportedStory[], number: number) => Promise<ImportOutcome[]>;
  /** Told what became of a draft. */
  onDone: (draft: Draft, outcome: ImportOutcome | BrokenRow['reason'], lostText: boolean) => void;
  signal: AbortSignal;
}

export type PieceFrame = Omit<ImportPiece, 'stories' | 'number'>;

/**
 * Takes drafts in, piece by piece: reads their texts, makes stories of them and has the background keep them. Between two pieces it can be
 * stopped; what was taken in is whole. Rejects with what `send` rejects with, or with the reason of the signal.
 */
export async function runImport(
  drafts: readonly DatedDraft[],
  { onDone, send, signal }: RunSteps,
): Promise<void> {
  let waiting: { draft: Draft; story: ImportedStory; lostText: boolean }[] = [];
  let length = 0;
  let number = 0;
  const flush = async () => {
    const sent = waiting;
    [waiting, length] = [[], 0];
    if (sent.length === 0) return;
    const outcomes = await send(
      sent.map(({ story }) => story),
      number++,
    );
    for (const [index, { draft, lostText }] of sent.entries())
      onDone(draft, outcomes[index] ?? 'same', lostText);
  };
  for (const draft of drafts) {
    signal.throwIfAborted();
    const made = await storyOf(draft);
    if (!made) {
      onDone(draft, 'too-long', false);
      continue;
    }
    const size = JSON.stringify(made.story).length;
    if (waiting.length === piece.stories || length + size > piece.text) await flush();
    waiting.push({ draft, ...made });
    length += size;
  }
  signal.throwIfAborted();
  await flush();
}

/** With its text, if that can be read, else as a link; `undefined` when the library can keep neither. */
async function storyOf(draft: DatedDraft): Promise<{ story: ImportedStory; lostText: boolean } | undefined> {
  const text = await draft.text?.().catch(() => undefined);
  const story = findSound(makeStory(draft, text)) ?? findSound(makeStory(draft));
  return story && { story, lostText: draft.text !== undefined && story.article.completeness === 'none' };
}

function findSound(story: ImportedStory): ImportedStory | undefined {
  try {
    return parseImportedStory(story);
  } catch {
    return undefined;
  }
}
