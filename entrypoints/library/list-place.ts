import type { Anchor } from '@/components/library/rows-in-sight';

/** Where one is in a list: by a row, for rows are higher beside a story, or in a narrower window. */
export interface ListPlace extends Anchor {
  /** The row that the keyboard is at. */
  current: number;
}

/**
 * Keeps it with the entry of the browser's history: back and forward bring it back, and so does loading the page again, and a list that
 * is gone to by a link begins at its top.
 */
export function keepListPlace(place: ListPlace): void {
  history.replaceState({ list: place }, '');
}

/** Where one is among all sites, authors or tags. */
export interface TallyPlace {
  /** What was typed to find one. */
  text: string;
  /** How many are drawn. */
  limit: number;
  /** How far it was scrolled, in pixels. */
  top: number;
  /** The address of the one that the keyboard was at. */
  at?: string | undefined;
}

/** The same for sites, authors or tags. */
export function keepTallyPlace(place: TallyPlace): void {
  history.replaceState({ tally: place }, '');
}

/** What was kept with where one is now, of sites, authors or tags. */
export function findTallyPlace(): TallyPlace | undefined {
  const { tally } = (history.state ?? {}) as { tally?: Partial<TallyPlace> };
  const isPlace =
    typeof tally?.text === 'string' && typeof tally.limit === 'number' && typeof tally.top === 'number';
  return isPlace ? (tally as TallyPlace) : undefined;
}

let keepNow: (() => void) | undefined;

/** Says how the place of what is in sight is kept, for `settleListPlace`; nothing: it has no place. */
export function setKeeper(keep: (() => void) | undefined): void {
  keepNow = keep;
}

/** Keeps the place now: the page is about to go elsewhere. */
export function settleListPlace(): void {
  keepNow?.();
}

/** What was kept with where one is now. */
export function findListPlace(): ListPlace | undefined {
  const { list } = (history.state ?? {}) as { list?: Partial<ListPlace> };
  const isPlace = [list?.row, list?.down, list?.current].every((part) => typeof part === 'number');
  return isPlace ? (list as ListPlace) : undefined;
}
