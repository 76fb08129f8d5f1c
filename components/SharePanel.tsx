import { useState } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { useDisclosure } from './use-disclosure';

export interface Shareable {
  link: () => string;
  markdown: () => string;
  /** With the passage that is selected, or `undefined` when none is. */
  quote: () => string | undefined;
}

const storyFormats = words.export.storyFormats;
type StoryFormat = keyof typeof storyFormats;

interface Props {
  share: Shareable;
  /** Saves the story as a file, whose name it resolves to; absent where the story is not kept. */
  onFile?: ((format: StoryFormat) => Promise<string>) | undefined;
}

/** Takes the story along: its address, its text, what is selected with where it is from, or all of it as a file. */
export function SharePanel({ share, onFile }: Props) {
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

  const save = async (saving: Promise<string>) => {
    try {
      setSaid(words.export.storySaved(await saving));
    } catch {
      setSaid(words.export.storyFailed);
    }
  };

  return (
    <details class="menu" ref={disclosure.ref} open={disclosure.open} onToggle={disclosure.onToggle}>
      {/* A press on the panel must not undo the selection it is about. */}
      <summary onMouseDown={keepSelection}>{words.share.title}</summary>
      <div class="panel share">
        <span class="share-head">{words.share.copy}</span>
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
        {onFile && <span class="share-head">{words.export.storyAs}</span>}
        {onFile &&
          (Object.keys(storyFormats) as StoryFormat[]).map((format) => (
            <button key={format} type="button" onClick={() => void save(onFile(format))}>
              {storyFormats[format]}
            </button>
          ))}
        <p role="status">{said}</p>
      </div>
    </details>
  );
}

function keepSelection(event: Event): void {
  event.preventDefault();
}
