import { createContext } from 'preact';

/** Opens the note of a mark beside it, or closes it when it is open. */
export const ShowFootnote = createContext<(noteId: string, mark: Element) => void>(() => undefined);
