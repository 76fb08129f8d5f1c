import { type Highlight, highlightColours } from '@/lib/article/highlight';
import { fields, filledText, optional, text, webUrl } from '@/lib/article/parse-fields';
import { instant, rowId } from '@/lib/library/backup/parse-stored';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import { idsOf, type OfStory, readRowsOfStories } from './rows-of-story';
import type { TableBackup } from './table-backup';

export type HighlightEntry = Omit<Highlight, 'articleId'> & OfStory;

/**
 * A mark is known by its id. One that is in the library stays as it is there, taken away or not, but for a colour or a note that was changed
 * later in the backup.
 */
export const highlightsBackup: TableBackup<HighlightEntry> = {
  ...readRowsOfStories(database.highlights, 500, ({ id }) => id),
  parse: (value) => {
    const from = fields(value);
    return {
      id: rowId(from['id']),
      story: webUrl(from['story']),
      block: filledText(from['block']),
      quote: text(from['quote']),
      prefix: text(from['prefix']),
      suffix: text(from['suffix']),
      // A colour that another version had is no reason to lose the words.
      colour: highlightColours.find((colour) => colour === from['colour']) ?? 'yellow',
      ...optional(from, 'note', text),
      at: instant(from['at']),
      ...optional(from, 'changedAt', instant),
      ...optional(from, 'removedAt', instant),
    };
  },
  judge: async (entries) => {
    const here = await database.highlights.bulkGet(entries.map(({ id }) => id));
    return entries.map((entry, index) => {
      const mark = here[index];
      if (!mark) return 'new';
      return isLater(entry, mark) ? 'newer-there' : isLater(mark, entry) ? 'newer-here' : 'same';
    });
  },
  store: (entries) =>
    writeLibrary(['highlights', 'articles'], async () => {
      const [here, ids] = [
        await database.highlights.bulkGet(entries.map(({ id }) => id)),
        await idsOf(entries),
      ];
      const rows = entries.flatMap(({ story, ...entry }, index): Highlight[] => {
        const mark = here[index];
        if (mark) return isLater(entry, mark) ? [changedAs(entry, mark)] : [];
        const articleId = ids.get(story);
        return articleId ? [{ ...entry, articleId }] : [];
      });
      await database.highlights.bulkPut(rows);
    }),
};

type Changing = Pick<Highlight, 'changedAt' | 'colour' | 'note'>;

function isLater(one: Changing, other: Changing): boolean {
  return (one.changedAt ?? '') > (other.changedAt ?? '');
}

function changedAs({ changedAt, colour, note }: Changing, here: Highlight): Highlight {
  const { note: _, ...mark } = here;
  return { ...mark, colour, ...(note && { note }), ...(changedAt && { changedAt }) };
}
