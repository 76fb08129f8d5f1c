import { addressTitle } from '@/lib/article/address-title';
import type { ImportedHighlight, ImportedStory } from '@/lib/article/imported-story';
import type { Place } from '@/lib/article/place';
import { joinNotes } from '@/lib/library/rows/join-notes';
import { tagKey } from '@/lib/library/rows/tag-key';
import type { GivenNote, JoinedFacts, SavedArticle } from '@/lib/library/tables';
import type { FoundHere } from './find-here';
import { foldQuote } from './fold-quote';

/** What a story of a file gives to the one that is in the library. */
export interface Gift {
  tags: string[];
  /** The facts that change: as they are, and as they become. */
  before: Partial<JoinedFacts>;
  after: Partial<JoinedFacts>;
  highlights: ImportedHighlight[];
  /** To highlights that are there and have none. */
  notes: GivenNote[];
  /** A text takes the place of a link, or a headline that of an address. */
  bringsArticle: boolean;
}

/**
 * What becomes of a story that is in the library and in a file. It gets what it lacks: tags, highlights, a note, the earlier date, and
 * read or favourite if the file says so. Where the two contradict each other (the archive, the bin, a text that was read from the page),
 * the library stands. The same file again gives nothing.
 */
export function mergeImport(
  here: FoundHere,
  story: ImportedStory,
): { outcome: 'joined' | 'same' | 'binned'; gift: Gift } {
  const gift = giftOf(here, story);
  const isEmpty =
    gift.tags.length + gift.highlights.length + gift.notes.length + Object.keys(gift.after).length === 0 &&
    !gift.bringsArticle;
  if (here.row.removedAt) return { outcome: 'binned', gift };
  return { outcome: isEmpty ? 'same' : 'joined', gift };
}

function giftOf({ row, marks }: FoundHere, story: ImportedStory): Gift {
  const known = new Set(row.tags.map(tagKey));
  const after = newFacts(row, story);
  const before: Partial<JoinedFacts> = {};
  for (const name of Object.keys(after) as (keyof JoinedFacts)[])
    if (row[name] !== undefined) Object.assign(before, { [name]: row[name] });
  return {
    tags: story.tags.filter((tag) => !known.has(tagKey(tag))),
    before,
    after,
    highlights: story.highlights.filter(({ quote }) => !marks.has(foldQuote(quote))),
    notes: newNotes(marks, story.highlights),
    bringsArticle: row.isLink === true && (story.article.completeness !== 'none' || bringsTitle(row, story)),
  };
}

function bringsTitle(row: SavedArticle, { article }: ImportedStory): boolean {
  return isAddress(row) && !isAddress(article);
}

/** A link of which no title is known is called by its address, however that was written. */
function isAddress({ title, url }: Pick<SavedArticle, 'title' | 'url'>): boolean {
  const [host = ''] = addressTitle(url).split('/', 1);
  return !/\s/.test(title) && title.includes(host);
}

/** A note that was taken away stays away, as its highlight does. */
function newNotes(marks: FoundHere['marks'], highlights: readonly ImportedHighlight[]): GivenNote[] {
  const notes = new Map<string, GivenNote>();
  for (const { note, quote } of highlights) {
    const mark = marks.get(foldQuote(quote));
    if (note && mark && !mark.note && !mark.changedAt && !mark.removedAt)
      notes.set(mark.id, { id: mark.id, note });
  }
  return [...notes.values()];
}

function newFacts(row: SavedArticle, story: ImportedStory): Partial<JoinedFacts> {
  const facts: Partial<JoinedFacts> = {};
  if (story.savedAt < row.savedAt) facts.savedAt = story.savedAt;
  if (story.favouriteAt && !row.favouriteAt) facts.favouriteAt = story.favouriteAt;
  if (story.finishedAt && !row.finishedAt) facts.finishedAt = story.finishedAt;
  const place = placeOf(story);
  if (place && !row.place && !row.finishedAt && !facts.finishedAt) facts.place = place;
  const note = joinNotes(row.note, story.note);
  if (note && note !== row.note) facts.note = note;
  return facts;
}

/** Files know a share, not a paragraph. The name of the block is no id: what is not found is looked for at the same share. */
export function placeOf({ progress }: ImportedStory): Place | undefined {
  return progress ? { block: 'imported', quote: '', share: progress } : undefined;
}
