import { useState } from 'preact/hooks';
import { words } from '@/lib/words/words';

interface Props {
  /** Made when it is asked for. */
  text: () => string;
  /** What the button is called, and what it says when it was done; the plain words when left out. */
  label?: string;
  done?: string;
}

/** Copies a text and says so in its own place. */
export function CopyButton({ text, label = words.share.copy, done = words.share.copied }: Props) {
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(done);
    } catch {
      setSaid(words.share.refused);
    }
  };
  return (
    <>
      <button type="button" class="quiet" onClick={() => void copy()} onBlur={() => setSaid(undefined)}>
        {said ?? label}
      </button>
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
