import type { ComponentChildren } from 'preact';
import { OutsideLink } from '@/components/OutsideLink';
import { words } from '@/lib/words/words';
import type { ThreadStory } from './thread-story';

interface Props {
  stories: readonly ThreadStory[];
  /** The story that one is reading: it is no link to itself. */
  current?: string;
  /** What can be done to a story. */
  actions?: (story: ThreadStory) => ComponentChildren;
}

/** The stories of one event, oldest first, each with what its publisher shows beside it on the same. */
export function ThreadTimeline({ actions, current, stories }: Props) {
  return (
    <ol class="timeline">
      {stories.map((story) => (
        <li key={story.id}>
          <span class="timeline-facts">
            <time dateTime={story.at}>{words.article.date(story.at)}</time>
            <bdi>{story.siteName}</bdi>
          </span>
          {story.id === current ? (
            <b aria-current="true" lang={story.language ?? ''} dir={story.direction}>
              {story.title}
            </b>
          ) : (
            <a href={story.href} target="_blank" lang={story.language ?? ''} dir={story.direction}>
              {story.title}
            </a>
          )}
          {story.links.map(({ title, url }) => (
            <span class="timeline-link" key={url}>
              {words.threads.notSaved}{' '}
              <OutsideLink href={url}>
                <bdi>{title}</bdi>
              </OutsideLink>
            </span>
          ))}
          {actions?.(story)}
        </li>
      ))}
    </ol>
  );
}
