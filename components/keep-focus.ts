/** So many places the keyboard was at are remembered. */
const most = 20;

/** What the keyboard can be given: no field, where the single keys would become letters. */
const takers = 'a[href], button, summary, [tabindex="0"]:not(input, select, textarea)';

/**
 * Gives the focus back when what has it goes away: a button that did its work, a row that was deleted. Browsers drop it then, and whoever
 * goes by keyboard begins again at the top of the page. In a list the focus goes to the row that moved up; elsewhere to where the person
 * was before, or to what is nearest, if that is in sight. Whoever points is left alone: a focus that comes by itself would end a selection.
 */
export function keepFocus(page: HTMLElement): void {
  let visited: HTMLElement[] = [];
  let byKeyboard = false;
  document.addEventListener('keydown', () => (byKeyboard = true), { capture: true });
  document.addEventListener('pointerdown', () => (byKeyboard = false), { capture: true });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    // What is gone would hold on to all that went with it.
    visited = [...visited.filter((one) => one.isConnected), target].slice(-most);
  });
  new MutationObserver((records) => {
    const lost = visited.at(-1);
    if (!byKeyboard || !lost || lost.isConnected || !isNowhere()) return;
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
    if (!record) return;
    // Whatever took it away may have a place of its own for the focus: it comes first.
    setTimeout(() => {
      if (!byKeyboard || !isNowhere()) return;
      const next =
        rowBeside(record) ??
        visited.findLast(isInSight) ??
        nearest(record.target, page, isInSight) ??
        nearest(record.target, page, canTake);
      next?.focus();
    }, 50);
  }).observe(page, { childList: true, subtree: true });
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function rowBeside({ nextSibling, previousSibling, target }: MutationRecord): HTMLElement | undefined {
  if (!(target instanceof HTMLElement) || !target.matches('ul, ol, tbody')) return undefined;
  const rows = [nextSibling, previousSibling].filter((node) => node instanceof HTMLElement);
  return rows.flatMap((row) => [...row.querySelectorAll<HTMLElement>(takers)]).find(canTake);
}

/** What follows the place, or else comes before it. */
function nearest(
  place: Node,
  page: HTMLElement,
  suits: (one: HTMLElement) => boolean,
): HTMLElement | undefined {
  const all = [...page.querySelectorAll<HTMLElement>(takers)].filter(suits);
  const follows = (one: Node) =>
    (place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return all.find(follows) ?? all.at(-1);
}

function canTake(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    element.matches(takers) &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled')
  );
}

function isInSight(element: HTMLElement): boolean {
  const { bottom, top } = element.getBoundingClientRect();
  return canTake(element) && top >= 0 && bottom <= innerHeight;
}
