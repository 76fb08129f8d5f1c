import type { Page } from 'puppeteer-core';
import { en, type Words } from '@/lib/words/en';

/**
 * Words of the interface that stand on the page in English although the language has its own, and those of its own that no screen reader
 * would speak in it.
 */
export function foreignWords(page: Page, words: Words): Promise<{ english: string[]; unmarked: string[] }> {
  const [own, english] = [textsOf(words), textsOf(en)];
  return page.evaluate(
    (foreign, familiar, language) => {
      const languageAt = (node: Node) => node.parentElement?.closest('[lang]')?.getAttribute('lang');
      const found = { english: [] as string[], unmarked: [] as string[] };
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (nodes.nextNode()) {
        const node = nodes.currentNode;
        const names = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
        const texts =
          node instanceof Element ? names.map((name) => node.getAttribute(name)) : [node.textContent];
        for (const text of texts.map((one) => one?.trim() ?? '')) {
          if (foreign.includes(text)) found.english.push(text);
          // The name of a part is said in the language of the part, whatever one does.
          if (!(node instanceof Element) && familiar.includes(text) && languageAt(node) !== language)
            found.unmarked.push(text);
        }
      }
      return found;
    },
    [...english.difference(own)],
    [...own.difference(english)].filter((text) => /\p{L}{2}/u.test(text)),
    words.language,
  );
}

/** Every text, and every count of a thing up to thirty. */
function textsOf(of: unknown): Set<string> {
  if (typeof of === 'string') return new Set([of]);
  if (typeof of === 'function') {
    return new Set(
      of.toString().startsWith('(count)') && of.length === 1
        ? Array.from({ length: 30 }, (_, count) => String(of(count)))
        : [],
    );
  }
  return new Set(Object.values(of as object).flatMap((member) => [...textsOf(member)]));
}
