import type { ThreadStory } from '@/components/threads/thread-story';
import type { ThreadInTime } from '@/lib/library/threads/watch-threads';
import { readerUrl } from './own-addresses';

/** The stories of a thread as they are shown. */
export function threadStories({ stories }: ThreadInTime): ThreadStory[] {
  return stories.map(({ links, row }) => ({
    id: row.id,
    title: row.title,
    href: readerUrl(row.id),
    siteName: row.siteName,
    at: row.publishedAt ?? row.savedAt,
    ...(row.language && { language: row.language }),
    direction: row.direction,
    links,
  }));
}
