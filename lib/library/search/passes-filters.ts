import { faultOfRow } from '@/lib/library/rows/fault-of-row';
import { keyInList } from '@/lib/library/rows/list-keys';
import type { SavedArticle } from '@/lib/library/tables';
import type { Filter, State } from './query';

/** True when a row can be shown, is in no bin and meets all filters. */
export function passesFilters(row: SavedArticle, filters: readonly Filter[]): boolean {
  return (
    faultOfRow(row) === undefined &&
    !row.removedAt &&
    filters.every((filter) => passes(row, filter) !== filter.not)
  );
}

function passes(row: SavedArticle, filter: Filter): boolean {
  switch (filter.kind) {
    case 'state':
      return isIn(row, filter.state);
    case 'after':
      return dayOf(row) >= filter.day;
    case 'before':
      return dayOf(row) < filter.day;
    case 'list':
      return keyInList(row, filter.list) !== undefined;
  }
}

function isIn(row: SavedArticle, state: State): boolean {
  switch (state) {
    case 'unread':
      return row.shelf === 'unread';
    case 'reading':
      return row.shelf === 'begun';
    case 'archived':
      return row.shelf === 'archived';
    case 'favourite':
      return row.favouriteAt !== undefined;
  }
}

/** As the publisher's clock had it. */
function dayOf(row: SavedArticle): string {
  return (row.publishedAt ?? row.savedAt).slice(0, 10);
}
