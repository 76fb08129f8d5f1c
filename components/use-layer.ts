import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Options {
  open: boolean;
  /** The layer, with what opened it where that is inside. */
  ref: RefObject<HTMLElement | null>;
  /** What opened it: a press there closes it by its own click, and would open it again after one of ours. */
  opener?: Element | undefined;
  /** 'escape' wants the focus back where it came from; 'elsewhere' has put it somewhere already. */
  onClose: (by: 'escape' | 'elsewhere') => void;
}

/** What is open above the page, the top-most last. */
const layers: symbol[] = [];

/** For what floats over the page: Escape closes the top-most layer and no other, a press elsewhere closes every one it is not in. */
export function useLayer({ open, ref, opener, onClose }: Options): void {
  const close = useRef(onClose);
  close.current = onClose;

  // With its drawing: an Escape right after it is its own.
  useLayoutEffect(() => {
    if (!open) return;
    const layer = Symbol('layer');
    layers.push(layer);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || layers.at(-1) !== layer) return;
      // A modal dialog lies above every layer, and the browser closes it.
      if (document.querySelector('dialog:modal')) return;
      // Escape would close the popup as well, and the next layer with it.
      event.preventDefault();
      event.stopImmediatePropagation();
      close.current('escape');
    };
    const onPointerDown = (event: Event) => {
      const target = event.target as Node;
      if (!ref.current?.contains(target) && !opener?.contains(target)) close.current('elsewhere');
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [open, opener]);
}
