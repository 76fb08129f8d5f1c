import type { Page } from 'puppeteer-core';

/**
 * Selects words of the story as a hand does: presses where they begin, drags to where they end, lets go. `to` are the last words
 * when the selection goes on into other paragraphs; `within` is what they are looked for in.
 */
export async function selectWords(page: Page, words: string, to = words, within = '.text'): Promise<void> {
  const edges = await page.evaluate(
    (first, last, place) => {
      const find = (sought: string, atEnd: boolean) => {
        const walker = document.createTreeWalker(
          document.querySelector(place) ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(sought) ?? -1;
          if (at < 0) continue;
          const letter = atEnd ? at + sought.length - 1 : at;
          node.parentElement?.scrollIntoView({ block: 'nearest' });
          const range = document.createRange();
          range.setStart(node, letter);
          range.setEnd(node, letter + 1);
          const rect = range.getBoundingClientRect();
          // A letter begins at its right where one writes to the left.
          const isRtl = getComputedStyle(node.parentElement ?? document.body).direction === 'rtl';
          const x = atEnd === isRtl ? rect.left + 0.5 : rect.right - 0.5;
          return { x, y: rect.top + rect.height / 2 };
        }
        throw new Error(`'${sought}' is not in one piece of the text.`);
      };
      return [find(first, false), find(last, true)] as const;
    },
    words,
    to,
    within,
  );
  await page.mouse.move(edges[0].x, edges[0].y);
  await page.mouse.down();
  await page.mouse.move((edges[0].x + edges[1].x) / 2, (edges[0].y + edges[1].y) / 2, { steps: 3 });
  await page.mouse.move(edges[1].x, edges[1].y, { steps: 3 });
  await page.mouse.up();
}
