import { Dexie } from 'dexie';
import { importOutcomes } from '@/lib/article/imported-story';
import { parseArticle } from '@/lib/article/parse-article';
import {
  BadField,
  fields,
  listOf,
  numberBetween,
  oneOf,
  optional,
  text,
  webUrl,
} from '@/lib/article/parse-fields';
import { parsePlace } from '@/lib/article/parse-place';
import { instant, labels, rowId } from '@/lib/library/backup/parse-stored';
import { database } from '@/lib/library/database';
import { writeLibrary } from '@/lib/library/open/write-library';
import type { AddedStory, GivenNote, ImportStep, JoinedStory } from '@/lib/library/tables';
import { idsOf, type OfStory, urlsOf } from './rows-of-story';
import type { TableBackup } from './table-backup';

/** A step names its stories by their addresses, which are the same wherever they were saved. */
type ByAddress<Story extends { id: string }> = Omit<Story, 'id'> & OfStory;
export type ImportStepEntry = Omit<ImportStep, 'added' | 'joined'> & {
  added: ByAddress<AddedStory>[];
  joined: ByAddress<JoinedStory>[];
};

const mostStories = 1_000;
const tables = ['importSteps', 'articles'] as const;

/** What a piece of an import did, known by the import and its number. It never changes. */
export const importStepsBackup: TableBackup<ImportStepEntry> = {
  read: (after) =>
    database.transaction('r', tables, async () => {
      const rows = await database.importSteps
        .where('[importId+number]')
        .above(after ?? Dexie.minKey)
        .limit(5)
        .toArray();
      const urls = await urlsOf(
        rows.flatMap(({ added, joined }) => [...added, ...joined].map(({ id }) => id)),
      );
      return rows.map((row) => ({
        key: [row.importId, row.number],
        record: { ...row, added: byAddress(row.added, urls), joined: byAddress(row.joined, urls) },
      }));
    }),
  readOf: async () => [],
  parse: (value) => {
    const from = fields(value);
    return {
      importId: rowId(from['importId']),
      number: numberBetween(0, 1_000_000)(from['number']),
      outcomes: listOf(oneOf(importOutcomes), mostStories)(from['outcomes']),
      added: listOf(addedStory, mostStories)(from['added']),
      joined: listOf(joinedStory, mostStories)(from['joined']),
    };
  },
  judge: async (entries) => {
    const here = await database.importSteps.bulkGet(entries.map(keyOf));
    return entries.map((_, index) => (here[index] ? 'same' : 'new'));
  },
  store: (entries) =>
    writeLibrary(tables, async () => {
      const here = await database.importSteps.bulkGet(entries.map(keyOf));
      const ids = await idsOf(entries.flatMap(({ added, joined }) => [...added, ...joined]));
      await database.importSteps.bulkPut(
        entries
          .filter((_, index) => !here[index])
          .map((entry) => ({ ...entry, added: byId(entry.added, ids), joined: byId(entry.joined, ids) })),
      );
    }),
};

function keyOf({ importId, number }: ImportStepEntry): [string, number] {
  return [importId, number];
}

function byAddress<Story extends { id: string }>(
  stories: readonly Story[],
  urls: ReadonlyMap<string, string>,
): ByAddress<Story>[] {
  return stories.flatMap(({ id, ...facts }) => {
    const story = urls.get(id);
    return story === undefined ? [] : [{ ...facts, story }];
  });
}

function byId<Facts extends object>(
  stories: readonly (Facts & OfStory)[],
  ids: ReadonlyMap<string, string>,
): (Omit<Facts & OfStory, 'story'> & { id: string })[] {
  return stories.flatMap(({ story, ...facts }) => {
    const id = ids.get(story);
    return id === undefined ? [] : [{ ...facts, id }];
  });
}

function addedStory(value: unknown): ByAddress<AddedStory> {
  const from = fields(value);
  return { story: webUrl(from['story']), trace: text(from['trace']) };
}

function joinedStory(value: unknown): ByAddress<JoinedStory> {
  const from = fields(value);
  return {
    story: webUrl(from['story']),
    tags: labels(from['tags']),
    before: joinedFacts(from['before']),
    after: joinedFacts(from['after']),
    highlights: listOf(rowId, 10_000)(from['highlights']),
    ...optional(from, 'notes', listOf(givenNote, 10_000)),
    ...optional(from, 'link', link),
  };
}

function givenNote(value: unknown): GivenNote {
  const from = fields(value);
  return { id: rowId(from['id']), note: text(from['note']) };
}

function joinedFacts(value: unknown): JoinedStory['before'] {
  const from = fields(value);
  return {
    ...optional(from, 'savedAt', instant),
    ...optional(from, 'favouriteAt', instant),
    ...optional(from, 'finishedAt', instant),
    ...optional(from, 'note', text),
    ...optional(from, 'place', place),
  };
}

function place(value: unknown): NonNullable<JoinedStory['before']['place']> {
  const parsed = parsePlace(value);
  if (!parsed) throw new BadField('not a place');
  return parsed;
}

function link(value: unknown): NonNullable<JoinedStory['link']> {
  const from = fields(value);
  const parsed = parseArticle(from['article']);
  if (!parsed.ok) throw new BadField(parsed.reason);
  return {
    article: parsed.article,
    updatedAt: instant(from['updatedAt']),
    filledAt: instant(from['filledAt']),
  };
}
