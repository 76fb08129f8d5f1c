import type { Page } from '@/lib/extract/page/page';

/** What a topic is filed as, before it. */
const FILED_AS = /^(?:\w+ )?(?:tags?|topics?|category|section|subject|keyword):\s*/i;
/** Numbers of an archive, handles, and names that programs gave: no topic is called so. */
const FOR_MACHINES = /^@|^[\da-f]{8}-[\da-f]{4}-|^\w*_\w*$|^[a-z\d]+(?:-[a-z\d]+){3,}$/;
const LONGEST_TAG = 60;
const MOST_TAGS = 30;

/** Topic words, each once. */
export function findTags(page: Page): string[] {
  const stated = page.metas.all('article:tag');
  const tags = (stated.length ? stated : (page.story?.keywords ?? []))
    .flatMap(apart)
    .map((tag) => tag.trim().replace(FILED_AS, ''))
    .filter((tag) => tag && tag.length < LONGEST_TAG && !FOR_MACHINES.test(tag));
  const folded = tags.map((tag) => tag.toLowerCase());
  return tags.filter((_, at) => folded.indexOf(folded[at] ?? '') === at).slice(0, MOST_TAGS);
}

/** A list is told apart; 'Business, Finance, & Economics' is one. */
function apart(tags: string): string[] {
  return /,\s*&/.test(tags) ? [tags] : tags.split(/[,;]/);
}
