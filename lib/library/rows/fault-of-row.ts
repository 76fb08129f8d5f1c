import {
  type Fields,
  BadField,
  fields,
  listOf,
  numberBetween,
  oneOf,
  optional,
  text,
} from '@/lib/article/parse-fields';
import { parsePlace } from '@/lib/article/parse-place';

/**
 * What is wrong with the shape of a stored row; `undefined` when lists can show it. The disk is believed no more than a page: a row that
 * was damaged must not take the list with it.
 */
export function faultOfRow(row: unknown): string | undefined {
  try {
    check(fields(row));
    return undefined;
  } catch (error) {
    if (error instanceof BadField) return error.message;
    throw error;
  }
}

const texts = listOf(text, 10_000);
const needed = ['id', 'url', 'title', 'siteName', 'siteDomain', 'savedAt', 'updatedAt'];
const possible = ['dek', 'section', 'publishedAt', 'leadSrc', 'language', 'note'];
const times = ['revisionAt', 'openedAt', 'finishedAt', 'favouriteAt', 'archivedAt', 'removedAt'];

function check(row: Fields): void {
  for (const name of needed) named(name, () => text(row[name]));
  for (const name of [...possible, ...times]) named(name, () => optional(row, name, text));
  for (const name of ['authorNames', 'authorIds', 'tags', 'topics', 'lists'])
    named(name, () => texts(row[name]));
  named('direction', () => oneOf(['ltr', 'rtl'])(row['direction']));
  named('readingMinutes', () => {
    const { low, high } = fields(row['readingMinutes']);
    [low, high].forEach(numberBetween(0, 100_000));
  });
  named('wordCount', () => optional(row, 'wordCount', numberBetween(0, 10_000_000)));
  named('place', () => {
    if (row['place'] !== undefined && !parsePlace(row['place'])) throw new BadField('not a place');
  });
}

function named(name: string, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    throw error instanceof BadField ? new BadField(`${name}: ${error.message}`) : error;
  }
}
