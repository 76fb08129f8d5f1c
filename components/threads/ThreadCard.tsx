import { useState } from 'preact/hooks';
import { words } from '@/lib/words/words';
import { ThreadTimeline } from './ThreadTimeline';
import type { ThreadStory } from './thread-story';

interface Props {
  /** As the person called it. */
  name: string | undefined;
  /** What its stories share: stands for a name where there is none. */
  shared: readonly string[];
  stories: readonly ThreadStory[];
  /** So many picked stories could be put in. */
  pickedCount: number;
  /** An empty name takes the person's own away. */
  onName: (name: string) => void;
  onTakeOut: (id: string) => void;
  onAddPicked: () => void;
}

/** One thread to look through and to put in order: its name, and which stories stand in it. */
export function ThreadCard({ name, onAddPicked, onName, onTakeOut, pickedCount, shared, stories }: Props) {
  const title = name ?? words.threads.unnamed(shared.slice(0, 3));
  const [written, setWritten] = useState<string>();
  const keep = () => {
    if (written !== undefined && written.trim() !== title) onName(written);
    setWritten(undefined);
  };
  return (
    <section class="thread-card" aria-label={title}>
      <input
        class="thread-name"
        dir="auto"
        aria-label={words.threads.name}
        value={written ?? title}
        onInput={(event) => setWritten(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <ThreadTimeline
        stories={stories}
        actions={(story) => (
          <button
            type="button"
            class="quiet"
            aria-label={words.threads.takeOutStory(story.title)}
            onClick={() => onTakeOut(story.id)}
          >
            {words.threads.takeOut}
          </button>
        )}
      />
      {pickedCount > 0 && (
        <button type="button" onClick={onAddPicked}>
          {words.threads.addPicked(pickedCount)}
        </button>
      )}
    </section>
  );
}
