import type { Article } from '@/lib/article/article';

/** One story of a thread as it is shown. */
export interface ThreadStory {
  id: string;
  title: string;
  href: string;
  siteName: string;
  /** ISO 8601: published, else saved. */
  at: string;
  language?: string;
  direction: Article['direction'];
  /** What its publisher shows beside it on the same event and the library lacks. */
  links: readonly { title: string; url: string }[];
}
