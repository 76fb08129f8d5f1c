import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * For a `details` that floats over the page: Escape and a click elsewhere close it, and Escape gives the focus back to what
 * opened it. Give `ref`, `open` and `onToggle` to the element.
 */
export function useDisclosure() {
  const ref = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape would close the popup as well.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      ref.current?.querySelector('summary')?.focus();
    };
    const closeElsewhere = (event: Event) => {
      if (!ref.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('keydown', closeOnEscape, true);
    document.addEventListener('pointerdown', closeElsewhere);
    return () => {
      document.removeEventListener('keydown', closeOnEscape, true);
      document.removeEventListener('pointerdown', closeElsewhere);
    };
  }, [open]);

  const onToggle = () => setOpen(ref.current?.open ?? false);
  return { ref, open, onToggle, close: () => setOpen(false) };
}
