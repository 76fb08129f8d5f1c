/** How equally high rows stand in what scrolls. */
export interface RowsInSight {
  /** The height of one, in pixels. */
  height: number;
  /** The row at the upper edge, with the share of it that is above; negative: the first row begins below the edge. */
  first: number;
}

/** Looks how the rows in a scroller stand. None: there are no rows, or a story that has the whole window hides them. */
export function rowsInSight(scroller: HTMLElement): RowsInSight | undefined {
  const box = scroller.querySelector('.rows');
  const height = box?.querySelector<HTMLElement>('[data-row]')?.offsetHeight;
  if (!box || !height) return undefined;
  const above = scroller.getBoundingClientRect().top - box.getBoundingClientRect().top;
  return { height, first: above / height };
}

/** Scrolls so that a row, or so much of it, stands at the upper edge. Nothing where no rows are in sight. */
export function scrollToRow(scroller: HTMLElement, first: number): void {
  const now = rowsInSight(scroller);
  if (now) scroller.scrollTop += (first - now.first) * now.height;
}
