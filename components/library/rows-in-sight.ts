/** How equally high rows stand in what scrolls. */
export interface RowsInSight {
  /** The height of one, in pixels. */
  height: number;
  /** The row at the upper edge, with the share of it that is above; negative: the first row begins below the edge. */
  first: number;
  /** How many are in sight. */
  shown: number;
}

/** A row, with the share of it that is above, and how far below the upper edge that is, in pixels. */
export interface Anchor {
  row: number;
  down: number;
}

/** Looks how the rows in a scroller stand. None: there are no rows, or a story that has the whole window hides them. */
export function rowsInSight(scroller: HTMLElement): RowsInSight | undefined {
  const box = scroller.querySelector('.rows');
  const height = box?.querySelector<HTMLElement>('[data-row]')?.offsetHeight;
  if (!box || !height) return undefined;
  const above = scroller.getBoundingClientRect().top - box.getBoundingClientRect().top;
  return { height, first: above / height, shown: scroller.clientHeight / height };
}

/** What is to stay where it is when rows become higher or lower: the current row, if it is in sight, else the first. */
export function anchorOf({ first, height, shown }: RowsInSight, current: number): Anchor {
  const below = current - first;
  return below >= 0 && below < shown ? { row: current, down: below * height } : { row: first, down: 0 };
}

/** Whether a list stands at its top and shows the whole of a row there: it need not be scrolled for it. */
export function showsAtTop(scroller: HTMLElement, { first, shown }: RowsInSight, { row }: Anchor): boolean {
  return scroller.scrollTop === 0 && row + 1 - first <= shown;
}

/** Scrolls so that a row stands where it stood, however high rows are now; as a whole in sight. Nothing where no rows are in sight. */
export function scrollToAnchor(scroller: HTMLElement, { row, down }: Anchor): void {
  const now = rowsInSight(scroller);
  if (!now) return;
  const first = row - Math.min(down / now.height, Math.max(0, now.shown - 1));
  scroller.scrollTop += (first - now.first) * now.height;
}
