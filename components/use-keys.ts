import { useLayoutEffect, useRef } from 'preact/hooks';

/** Key, as `KeyboardEvent.key` names it → what it does. What answers 'leave' did nothing: the key goes its own way. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void | 'leave'>>;

/** Whether keys pressed there are for the one who asks, where a page has more than one who listens. */
export type HearsKeys = (target: Element) => boolean;

const everywhere: HearsKeys = () => true;

/**
 * Listens for single keys. None is taken while the person types or holds Ctrl, Alt or Meta, nor in an open dialog; a key that is
 * not in the map, and Shift with an arrow, goes its own way.
 */
export function useKeys(keys: Keys, hears: HearsKeys = everywhere): void {
  const current = useRef({ keys, hears });
  current.current = { keys, hears };

  // With the drawing: whoever sees the page is heard.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTaken(event.target))
        return;
      // They select more or less, as everywhere.
      if (event.shiftKey && event.key.startsWith('Arrow')) return;
      const now = current.current;
      if (event.target instanceof Element && !now.hears(event.target)) return;
      if (!Object.hasOwn(now.keys, event.key)) return;
      if (now.keys[event.key]?.(event) !== 'leave') event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** In a text field letters are letters; in a group of choices arrows and letters choose; a dialog has its own keys. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([data-hears-keys]), textarea, select, [contenteditable], dialog') !== null
  );
}
