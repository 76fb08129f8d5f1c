import { useState } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { useDisclosure } from './use-disclosure';

export interface Shareable {
  link: () => string;
  markdown: () => string;
  /** With the passage that is selected, or `undefined` when none is. */
  quote: () => string | undefined;
}

/** Copies the story: its address, its text, or what is selected with where it is from. */
export function SharePanel({ share }: { share: Shareable }) {
  const disclosure = useDisclosure();
  const [said, setSaid] = useState('');
  const copy = async (text: string | undefined, done: string) => {
    if (text === undefined) return setSaid(words.share.nothingSelected);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(words.share.refused);
    }
  };

  return (
    <details class="menu" ref={disclosure.ref} open={disclosure.open} onToggle={disclosure.onToggle}>
      {/* A press on the panel must not undo the selection it is about. */}
      <summary onMouseDown={keepSelection}>{words.share.title}</summary>
      <div class="panel share">
        <button type="button" onClick={() => void copy(share.link(), words.share.linkCopied)}>
          {words.share.link}
        </button>
        <button type="button" onClick={() => void copy(share.markdown(), words.share.markdownCopied)}>
          {words.share.markdown}
        </button>
        <button
          type="button"
          onMouseDown={keepSelection}
          onClick={() => void copy(share.quote(), words.share.quoteCopied)}
        >
          {words.share.quote}
        </button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}

function keepSelection(event: Event): void {
  event.preventDefault();
}
