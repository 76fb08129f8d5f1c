import { useEffect, useMemo, useState } from 'preact/hooks';
import { anchorAt } from '@/lib/article/anchor';
import type { Highlight, HighlightChange, HighlightColour, HighlightDraft } from '@/lib/article/highlight';
import { type LeafMark, leafMarks, type Located } from '@/lib/article/leaf-marks';
import { locateHighlights } from '@/lib/article/locate-highlights';
import { runningText, type Story } from '@/lib/article/running-text';
import { chooseFirstWord, chooseWordBeside, passageAtKeyboard } from './choose-words';
import { findSelected, type Selected, useSelection } from './use-selection';

/** What the library does with highlights. */
export interface HighlightActions {
  /** Returns the id, or `undefined` when it could not be kept. */
  add: (draft: HighlightDraft) => Promise<string | undefined>;
  change: (id: string, change: HighlightChange) => void;
  remove: (id: string) => void;
  restore: (id: string) => void;
}

interface Options {
  article: (Story & { readonly language?: string }) | undefined;
  /** Of the saved article; without it nothing can be marked. */
  articleId: string | undefined;
  /** Of this article, none of them deleted. */
  highlights: readonly Highlight[];
  actions: HighlightActions;
}

/** All there is to show and to do about the highlights of the story that is shown. */
export interface Highlighting {
  canMark: boolean;
  /** In the order of the text. */
  located: readonly Located[];
  /** Those whose words are gone from the text, oldest first. They are kept. */
  orphans: readonly Highlight[];
  marks: ReadonlyMap<string, readonly LeafMark[]>;
  selected: Selected | undefined;
  /** The one whose card is open. */
  opened: Highlight | undefined;
  open: (id: string | undefined) => void;
  /** Selects a word of the paragraph that the keyboard is at. */
  choose: () => void;
  /** Selects the word to the right (1) or to the left (-1) of what is selected; false: nothing is. */
  chooseBeside: (to: 1 | -1) => boolean;
  /** Marks what is selected, or else the paragraph that the keyboard is at, in the colour that was used last where none is named; with `toWrite` the card opens for a note. */
  mark: (colour?: HighlightColour, toWrite?: boolean) => void;
  change: (id: string, change: HighlightChange) => void;
  remove: (id: string) => void;
  /** The one that was deleted last, until it is brought back or another thing is done. */
  removed: Highlight | undefined;
  undo: () => void;
  /** True when the library did not take the last mark. */
  failed: boolean;
}

export function useHighlighting({ actions, article, articleId, highlights }: Options): Highlighting {
  const running = useMemo(() => article && runningText(article), [article]);
  const selected = useSelection(running);
  const [colour, setColour] = useState<HighlightColour>('yellow');
  const [openedId, open] = useState<string>();
  const [removed, setRemoved] = useState<Highlight>();
  const [failed, setFailed] = useState(false);

  const { located, orphans } = useMemo(
    () => (running ? locateHighlights(running, highlights) : { located: [], orphans: [...highlights] }),
    [running, highlights],
  );
  const marks = useMemo(
    () => (running ? leafMarks(running, located) : new Map<string, LeafMark[]>()),
    [running, located],
  );
  useEffect(() => {
    if (selected) setRemoved(undefined);
  }, [selected]);
  // A card that could not be shown is not shown later, when nobody asks for it.
  const canMark = articleId !== undefined;
  useEffect(() => {
    if (!canMark) open(undefined);
  }, [canMark, openedId]);

  const mark = async (chosen: HighlightColour, toWrite: boolean) => {
    const passage = running && ((findSelected(running) ?? selected)?.passage ?? passageAtKeyboard(running));
    const anchor = passage && anchorAt(running, passage);
    if (!anchor || articleId === undefined) return;
    setColour(chosen);
    getSelection()?.removeAllRanges();
    const id = await actions.add({ ...anchor, articleId, colour: chosen });
    setFailed(id === undefined);
    if (toWrite) open(id);
  };

  return {
    canMark,
    located,
    orphans,
    marks,
    selected,
    opened: highlights.find((one) => one.id === openedId),
    open,
    choose: () => running && chooseFirstWord(running, article?.language),
    chooseBeside: (to) => {
      const from = running && findSelected(running)?.passage;
      if (from) chooseWordBeside(running, from, to, article?.language);
      return from !== undefined;
    },
    mark: (chosen = colour, toWrite = false) => void mark(chosen, toWrite),
    change: actions.change,
    remove: (id) => {
      open(undefined);
      setRemoved(highlights.find((one) => one.id === id));
      actions.remove(id);
    },
    removed,
    undo: () => {
      if (removed) actions.restore(removed.id);
      setRemoved(undefined);
    },
    failed,
  };
}
