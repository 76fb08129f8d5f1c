import type { Page } from 'puppeteer-core';

/** What popup or reader show, in lines for a terminal: taken from the page itself, as a person sees it. */
export function describeStory(page: Page): Promise<string> {
  return page.evaluate(() => {
    const text = (root: ParentNode | null, selector: string) =>
      root?.querySelector(selector)?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
    const texts = (selector: string, describe: (element: Element) => string) =>
      [...document.querySelectorAll(selector)].map(describe).filter(Boolean);
    const notice = document.querySelector('.notice');
    if (notice) return `${text(notice, 'h1')}. ${text(notice, 'p')}`;

    const authors = texts('.author-card', (card) =>
      [card.ariaLabel, text(card, '.author-role')].filter(Boolean).join(', '),
    );
    const related = texts('.related li', (story) => {
      const address = story.querySelector('a')?.href ?? '';
      return `  ${text(story, '.related-title')}\n    ${address}`;
    });
    const paragraphs = texts('.text > p', (paragraph) => paragraph.textContent ?? '');
    return [
      text(document, '.story h1'),
      text(document, '.dek'),
      `By:        ${authors.join('; ') || '(not said)'}`,
      `Published: ${document.querySelector('.byline time')?.getAttribute('datetime') ?? '(not said)'}`,
      `Minutes:   ${text(document, '.byline-facts > span')}`,
      `Picture:   ${text(document, 'header .caption') || '(none, or without a caption)'}`,
      `Credit:    ${text(document, 'header .credit') || '(not said)'}`,
      `Text:      ${paragraphs.length} paragraphs`,
      ...paragraphs.slice(0, 3).map((line) => `  ${line.length > 160 ? `${line.slice(0, 160)}…` : line}`),
      `Related:   ${related.length}`,
      ...related,
    ]
      .filter(Boolean)
      .join('\n');
  });
}
