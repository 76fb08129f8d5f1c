import { words } from '@/lib/words/words';
import { ThreadTimeline } from './ThreadTimeline';
import type { ThreadStory } from './thread-story';

interface Props {
  stories: readonly ThreadStory[];
  /** The story that is read, one of them. */
  current: string;
}

/** What else is saved on the event of the story that is read: how many pieces, and the time line behind that. */
export function ThreadOfStory({ current, stories }: Props) {
  const earlier = stories.findIndex(({ id }) => id === current);
  return (
    <details class="thread" lang={words.language} dir={words.direction}>
      <summary>
        {earlier > 0 ? words.threads.earlier(earlier) : words.threads.others(stories.length - 1)}
      </summary>
      <ThreadTimeline stories={stories} current={current} />
    </details>
  );
}
