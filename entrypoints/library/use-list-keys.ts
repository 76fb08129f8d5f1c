import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeys } from '@/components/use-keys';
import type { SavedArticle } from '@/lib/library/watch';
import type { StoryAction } from './story-action';
import { hearsKeys } from './StoryPane';

interface Options {
  scroller: RefObject<HTMLElement | null>;
  field: RefObject<HTMLInputElement | null>;
  total: number;
  rowAt: (index: number) => SavedArticle | undefined;
  /** Where a story stands among the rows that are fetched; -1: not there. */
  indexOf: (id: string) => number;
  /** Whether the rows are those of the list before. */
  isStale: boolean;
  /** Whether stories are picked: then what is done is done to them. */
  hasPicked: boolean;
  onPick: (row: SavedArticle, index: number, toHere: boolean) => void;
  onPickAll: () => void;
  onPickNone: () => void;
  onOpen: (row: SavedArticle) => void;
  /** Closes the story beside the list; none: there is none. */
  onClose: (() => void) | undefined;
  onAction: (action: StoryAction, row?: SavedArticle) => void;
  onUndo: (() => void) | undefined;
  onHelp: () => void;
}

export interface ListKeys {
  /** Where the row is that the keyboard is at. */
  current: number;
  /** The same, before it is drawn: whoever opens a story leaves the list in the very step that makes its row the current one. */
  latest: RefObject<number>;
  setCurrent: (index: number) => void;
  /** Brings the keyboard to a row, or to the nearest one there is; the focus comes once the row is there. */
  goTo: (index: number) => void;
  /** Gives the focus back to the row that the keyboard is at, where nothing else has it; the list stays where it is scrolled. */
  comeBack: () => void;
}

/** The keys of a list, and which row they are at. */
export function useListKeys(options: Options): ListKeys {
  const { scroller, field, total, rowAt, indexOf, isStale, hasPicked, onAction } = options;
  const [current, draw] = useState(0);
  const latest = useRef(0);
  /** The story there: rows move when stories come and go. */
  const story = useRef<string | undefined>(undefined);
  const setCurrent = (index: number) => {
    latest.current = index;
    story.current = rowAt(index)?.id;
    draw(index);
  };
  useLayoutEffect(() => {
    if (isStale || total === 0) return;
    const here = rowAt(latest.current)?.id;
    if (story.current !== undefined && story.current !== here) {
      const moved = indexOf(story.current);
      if (moved !== -1) return setCurrent(moved);
    }
    if (latest.current >= total) setCurrent(total - 1);
    else story.current = here ?? story.current;
  });
  /** The row that the focus is to come to. */
  const awaited = useRef<{ row: number; isQuiet: boolean } | undefined>(undefined);
  const comeTo = () => {
    if (awaited.current === undefined) return;
    const row = scroller.current?.querySelector(`[data-row="${awaited.current.row}"]`);
    const title = row?.querySelector<HTMLElement>('.row-title');
    const { isQuiet } = awaited.current;
    // A row that is far away is fetched when it comes into sight.
    if (!title && !isQuiet) row?.scrollIntoView({ block: 'nearest' });
    if (!title) return;
    // With the first row comes the head of the list.
    if (awaited.current.row === 0 && !isQuiet) scroller.current?.scrollTo({ top: 0 });
    awaited.current = undefined;
    if (!isQuiet || document.activeElement === document.body) title.focus({ preventScroll: isQuiet });
  };
  // After each drawing: the row may only now be there.
  useLayoutEffect(comeTo);
  const goTo = (index: number) => {
    const row = Math.max(0, Math.min(index, total - 1));
    awaited.current = { row, isQuiet: false };
    setCurrent(row);
    requestAnimationFrame(comeTo);
  };
  const comeBack = () => {
    awaited.current = { row: latest.current, isQuiet: true };
    comeTo();
  };
  const step = (by: number) =>
    goTo(isAtRow() || awaited.current?.isQuiet === false ? latest.current + by : latest.current);
  /** Does something to the row that the keyboard is at, drawn or not: keys may come faster than frames. */
  const atRow = (what: (row: SavedArticle, index: number) => void) => () => {
    const row = rowAt(latest.current);
    if (row) what(row, latest.current);
  };
  const act = (action: StoryAction) =>
    hasPicked ? () => onAction(action) : atRow((row) => onAction(action, row));

  useKeys(
    {
      '/': () => field.current?.focus(),
      '?': options.onHelp,
      j: () => step(1),
      k: () => step(-1),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Home: () => goTo(0),
      End: () => goTo(total - 1),
      o: atRow(options.onOpen),
      x: atRow((row, index) => options.onPick(row, index, false)),
      X: atRow((row, index) => options.onPick(row, index, true)),
      a: options.onPickAll,
      e: act('archive'),
      f: act('favourite'),
      r: act('read'),
      t: act('tag'),
      Delete: act('remove'),
      z: () => options.onUndo?.(),
      ...(hasPicked ? { Escape: options.onPickNone } : options.onClose && { Escape: options.onClose }),
    },
    (target) => !hearsKeys(target),
  );
  return { current, latest, setCurrent, goTo, comeBack };
}

function isAtRow(): boolean {
  return document.activeElement?.closest('[data-row]') != null;
}
