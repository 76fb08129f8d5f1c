import { useRef, useState } from 'preact/hooks';
import { useLayer } from './use-layer';

/**
 * For a `details` that floats over the page: Escape and a click elsewhere close it, and Escape gives the focus back to what
 * opened it. Give `ref`, `open` and `onToggle` to the element.
 */
export function useDisclosure() {
  const ref = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useLayer({
    open,
    ref,
    onClose: (by) => {
      setOpen(false);
      if (by === 'escape') ref.current?.querySelector('summary')?.focus();
    },
  });
  const onToggle = () => setOpen(ref.current?.open ?? false);
  return { ref, open, onToggle, close: () => setOpen(false) };
}
