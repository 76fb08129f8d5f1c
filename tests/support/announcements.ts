import type { Page } from 'puppeteer-core';

/**
 * Listens to a page as a screen reader does, from now on: what alerts say, and what is put into a region that was there before. A region that
 * comes together with its words is not heard.
 */
export function listenToRegions(page: Page): Promise<void> {
  return page.evaluate(() => {
    const heard: string[] = [];
    const regions = '[role=status], output';
    Object.assign(globalThis, { heard });
    const textOf = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const known = new Set(document.querySelectorAll(regions));
    const note = (element: Element) => {
      const text = textOf(element);
      if (text && heard.at(-1) !== text) heard.push(text);
    };
    new MutationObserver((records) => {
      for (const { addedNodes, target } of records) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(
          `${regions}, [role=alert]`,
        );
        if (around && (around.role === 'alert' || known.has(around))) note(around);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          const inside = [node, ...node.querySelectorAll('*')];
          inside.filter((one) => one.role === 'alert').forEach(note);
        }
      }
      document.querySelectorAll(regions).forEach((one) => known.add(one));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** What was heard since. */
export function heardOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}
