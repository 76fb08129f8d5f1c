import { useEffect, useRef, useState } from 'preact/hooks';
import type { Passage } from '@/lib/article/anchor';
import type { RunningText } from '@/lib/article/running-text';
import { passageOf } from '@/components/text-positions';

interface Found {
  range: Range;
  passage: Passage;
  /** The words themselves, without what is drawn among them. */
  text: string;
}

export interface Selected extends Found {
  /** By the keyboard: whoever chose them may not see them. */
  isByKeyboard: boolean;
}

/** What the person has selected of the story, once the selecting is done; `undefined` when there is nothing. */
export function useSelection(running: RunningText | undefined): Selected | undefined {
  const [selected, setSelected] = useState<Selected>();

  // Kept when the story comes anew between a key and what it selects.
  const pressed = useRef(false);
  const isByKeyboard = useRef(false);

  useEffect(() => {
    if (!running) return;
    const look = () => {
      if (pressed.current) return;
      const found = findSelected(running);
      setSelected(found && { ...found, isByKeyboard: isByKeyboard.current });
    };
    const onKey = () => {
      isByKeyboard.current = true;
    };
    const onDown = () => {
      pressed.current = true;
      isByKeyboard.current = false;
    };
    const onUp = () => {
      pressed.current = false;
      // A click inside a selection drops it only after the button is up.
      requestAnimationFrame(look);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    // Where a finger selects, the browser takes the pointer over and leaves no 'up'.
    document.addEventListener('pointercancel', onUp);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [running]);

  return selected;
}

/** The same at this moment: keys come faster than it is drawn. */
export function findSelected(running: RunningText): Found | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const passage = passageOf(range, running);
  const text = passage && running.text.slice(passage.start, passage.end).trim();
  return passage && text ? { range: range.cloneRange(), passage, text } : undefined;
}
