import type { Highlight, HighlightChange, HighlightDraft } from '@/lib/article/highlight';
import { database } from './database';
import { writeLibrary } from './open/write-library';

const { articles, highlights } = database;

/** Keeps a new highlight of a saved article, on disk when this answers. Returns its id, or `undefined` when there is no such article. */
export function addHighlight(draft: HighlightDraft, now = new Date()): Promise<string | undefined> {
  return writeLibrary(['articles', 'highlights'], async () => {
    if (!(await articles.get(draft.articleId))) return undefined;
    const id = crypto.randomUUID();
    await highlights.add({ ...draft, id, at: now.toISOString() });
    return id;
  });
}

/** Changes colour or note; a note of nothing but white space takes the note away. Returns false when there is no such highlight. */
export function changeHighlight(id: string, change: HighlightChange, now = new Date()): Promise<boolean> {
  return update(id, (highlight) => {
    highlight.changedAt = now.toISOString();
    if (change.colour) highlight.colour = change.colour;
    if (change.note?.trim()) highlight.note = change.note;
    else if (change.note !== undefined) delete highlight.note;
  });
}

/** Deletes a highlight in such a way that it can be brought back for 30 days. Returns false when there is no such highlight. */
export function removeHighlight(id: string, now = new Date()): Promise<boolean> {
  return update(id, (highlight) => void (highlight.removedAt = now.toISOString()));
}

/** Brings a deleted highlight back. Returns false when it is no longer there. */
export function restoreHighlight(id: string): Promise<boolean> {
  return update(id, (highlight) => void delete highlight.removedAt);
}

async function update(id: string, change: (highlight: Highlight) => void): Promise<boolean> {
  return (await writeLibrary(['highlights'], () => highlights.update(id, change))) === 1;
}
