import { useEffect, useRef } from 'preact/hooks';

/** Key, as `KeyboardEvent.key` names it → what it does. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * Listens for single keys. None is taken while the person types or holds Ctrl, Alt or Meta, nor in an open dialog; a key that is
 * not in the map goes its own way.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTaken(event.target))
        return;
      if (!Object.hasOwn(current.current, event.key)) return;
      event.preventDefault();
      current.current[event.key]?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** In a text field letters are letters; in a group of choices arrows and letters choose; a dialog has its own keys. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
