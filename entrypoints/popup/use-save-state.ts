import { useEffect, useRef } from 'preact/hooks';
import type { SaveState } from '@/components/Bar';
import type { Article } from '@/lib/article/article';
import type { SaveTrouble } from './use-reading';

/** After this long without a row the save is given up as unanswered, in milliseconds. */
const patience = 10_000;

interface Options {
  article: Article | undefined;
  /** True when the library has it; `undefined` while the library has not told yet. */
  isSaved: boolean | undefined;
  trouble: SaveTrouble | undefined;
  onNoAnswer: () => void;
}

/** Where the article stands on its way into the library. 'Saving' lasts until the row is there, or until patience ends. */
export function useSaveState({ article, isSaved, trouble, onNoAnswer }: Options): SaveState {
  const wasSaved = useRef(false);
  if (isSaved) wasSaved.current = true;
  const state = saveState(article, isSaved, wasSaved.current, trouble);

  useEffect(() => {
    if (state !== 'saving') return;
    const timer = setTimeout(onNoAnswer, patience);
    return () => clearTimeout(timer);
  }, [state]);

  return state;
}

function saveState(
  article: Article | undefined,
  isSaved: boolean | undefined,
  wasSaved: boolean,
  trouble: SaveTrouble | undefined,
): SaveState {
  if (!article) return 'none';
  if (isSaved) return 'saved';
  if (trouble) return trouble === 'private-window' ? 'none' : 'failed';
  // What was there and is gone was taken out by the person, here or in another window.
  return wasSaved ? 'removed' : 'saving';
}
