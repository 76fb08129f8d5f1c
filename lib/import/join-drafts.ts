import { canonicalUrl } from '@/lib/article/canonical-url';
import { pageKey } from '@/lib/article/page-addresses';
import type { Draft } from './draft';
import { looksLikeAddress } from './values/looks-like-address';
import { tagsOf } from './values/tags';

/**
 * One draft a page: what rows of the same page say is put together, as the parts of one export belong together. Drafts without a date are
 * as new as the import, each a second older than the one before, so that the file's order stays.
 */
export function joinDrafts(
  drafts: readonly Draft[],
  now: Date,
): { drafts: (Draft & { savedAt: string })[]; joined: number } {
  const byPage = new Map<string, Draft>();
  for (const draft of drafts) {
    const page = pageKey(canonicalUrl(draft.url));
    const known = byPage.get(page);
    byPage.set(page, known ? joinTwo(known, draft) : draft);
  }
  let undated = 0;
  const dated = [...byPage.values()].map((draft) => ({
    ...draft,
    savedAt: draft.savedAt ?? new Date(now.getTime() - 1_000 * ++undated).toISOString(),
  }));
  return { drafts: dated, joined: drafts.length - byPage.size };
}

/** The first stands where they contradict each other, but an address is no title; read, kept and marked is what either says. */
function joinTwo(one: Draft, other: Draft): Draft {
  const notes = [one.note, other.note].filter((note) => note !== undefined);
  const dates = [one.savedAt, other.savedAt].filter((date) => date !== undefined);
  const [savedAt] = dates.toSorted();
  const title = looksLikeAddress(one.title) ? other.title : one.title;
  return {
    ...other,
    ...one,
    ...(title && { title }),
    isArchived: Boolean(one.isArchived || other.isArchived),
    isFavourite: Boolean(one.isFavourite || other.isFavourite),
    isFinished: Boolean(one.isFinished || other.isFinished),
    progress: Math.max(one.progress ?? 0, other.progress ?? 0),
    ...(savedAt && { savedAt }),
    ...(notes.length > 0 && { note: [...new Set(notes)].join('\n\n') }),
    tags: tagsOf([...one.tags, ...other.tags]),
    highlights: [...one.highlights, ...other.highlights],
  };
}
