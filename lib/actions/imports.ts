import type { ImportPiece } from '@/lib/article/imported-story';
import { BadField, fields, filledText, listOf, numberBetween } from '@/lib/article/parse-fields';
import { importStories as take } from '@/lib/library/import/import-stories';
import { parseImportedStory } from '@/lib/library/import/parse-imported-story';
import { undoImport as takeBack } from '@/lib/library/import/undo-import';
import { saveFailure } from '@/lib/library/save-failure';
import { tidyFillingIndex } from '@/lib/library/search/compact-index';
import type { Done, ImportAnswer, Messages, Sender } from '@/lib/messages';
import { answerOwnPage } from './answer-own-page';
import { parseId } from './parse-data';

/** `importStories`: parses each story anew and takes them in. Only our own pages may ask. */
export async function importStories(
  data: Messages['importStories']['data'],
  sender: Sender,
): Promise<ImportAnswer> {
  const piece = sender.speaker === 'own-page' ? parsePiece(data) : undefined;
  if (!piece) return { ok: false, reason: 'not-trusted' };
  try {
    const outcomes = await take(piece);
    // Before the next piece: each leaves a part of the index that is to be joined with others.
    await tidyFillingIndex().catch(() => undefined);
    return { ok: true, outcomes };
  } catch (error) {
    return { ok: false, reason: saveFailure(error) };
  }
}

/** `undoImport`: takes an import back. */
export function undoImport(data: Messages['undoImport']['data'], sender: Sender): Promise<Done> {
  return answerOwnPage(sender, () => {
    const id = parseId(data?.importId);
    return id ? takeBack(id) : undefined;
  });
}

function parsePiece(data: unknown): ImportPiece | undefined {
  try {
    const from = fields(data);
    const count = numberBetween(0, 1_000_000);
    return {
      importId: filledText(from['importId']),
      source: filledText(from['source']),
      name: filledText(from['name']),
      total: count(from['total']),
      number: count(from['number']),
      stories: listOf(parseImportedStory, 1_000)(from['stories']),
    };
  } catch (error) {
    if (error instanceof BadField) return undefined;
    throw error;
  }
}
