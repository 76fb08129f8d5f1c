import { useEffect, useState } from 'preact/hooks';
import type { Passage } from '@/lib/article/anchor';
import type { RunningText } from '@/lib/article/running-text';
import { passageOf } from '@/components/text-positions';

export interface Selected {
  range: Range;
  passage: Passage;
  /** The words themselves, without what is drawn among them. */
  text: string;
}

/** What the person has selected of the story, once the selecting is done; `undefined` when there is nothing. */
export function useSelection(running: RunningText | undefined): Selected | undefined {
  const [selected, setSelected] = useState<Selected>();

  useEffect(() => {
    if (!running) return;
    let pressed = false;
    const look = () => {
      if (!pressed) setSelected(findSelected(running));
    };
    const onDown = () => {
      pressed = true;
    };
    const onUp = () => {
      pressed = false;
      // A click inside a selection drops it only after the button is up.
      requestAnimationFrame(look);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    // Where a finger selects, the browser takes the pointer over and leaves no 'up'.
    document.addEventListener('pointercancel', onUp);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [running]);

  return selected;
}

function findSelected(running: RunningText): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const passage = passageOf(range, running);
  const text = passage && running.text.slice(passage.start, passage.end).trim();
  return passage && text ? { range: range.cloneRange(), passage, text } : undefined;
}
