import type { Page } from 'puppeteer-core';

/** What reaches out of the window, or out of its own box, on the page as it is now: as 'where: text'. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    // What a story brings may be wider than any window, and has a box of its own to scroll in.
    const scrollsByRight = (element: Element) => element.closest('.table, .code, .formula') !== null;
    const said = (element: Element, how: string) =>
      `${how} ${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
    return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        box.width < 2 ||
        style.clipPath !== 'none'
      )
        return [];
      const isOutside = box.left < -1 || box.right > document.documentElement.clientWidth + 1;
      const saysSomething = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      // Where a box cuts, what reaches into its padding is seen, and the padding is counted behind it.
      const counted = style.overflowX === 'hidden' ? Number.parseFloat(style.paddingInlineEnd) : 0;
      const isCut =
        saysSomething &&
        style.display !== 'inline' &&
        style.textOverflow !== 'ellipsis' &&
        !scrolls(element) &&
        element.scrollWidth > element.clientWidth + counted + 1;
      return [
        ...(isOutside && !scrollsByRight(element) ? [said(element, 'outside of the window:')] : []),
        ...(isCut ? [said(element, 'wider than its box:')] : []),
      ];
    });
  });
}
