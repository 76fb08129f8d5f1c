import type { Direction } from '@/lib/article/article';
import type { Page } from '@/lib/extract/page/page';
import { guessLanguage, languageOfScript } from './guess-language';

const RTL_SCRIPT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;

/**
 * BCP 47 tag of the text: as the element around it or the page states it, unless the text is in a script that language is not
 * written in; else as the text itself tells.
 */
export function findLanguage(page: Page, root: Element, text: string): string | undefined {
  const stated = [
    root.closest('[lang]')?.getAttribute('lang'),
    page.language,
    page.metas.find('content-language', 'dc.language'),
    page.story?.language,
    page.metas.find('og:locale'),
  ];
  const tag = firstTag(stated);
  const written = languageOfScript(text);
  if (tag === undefined) return written ?? guessLanguage(text);
  return written !== undefined && isInLatinLetters(tag) ? written : tag;
}

function firstTag(stated: readonly (string | null | undefined)[]): string | undefined {
  for (const value of stated) {
    const tag = parseTag(value);
    if (tag !== undefined) return tag;
  }
  return undefined;
}

/** Templates in English say so of pages in every language. */
function isInLatinLetters(tag: string): boolean {
  return new Intl.Locale(tag).maximize().script === 'Latn';
}

function parseTag(value: string | null | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-').split(/[\s,]/)[0] ?? '';
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Direction of the text itself: pages in Arabic or Hebrew often do not state it, and some state it wrongly. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, 4000);
  return (sample.match(RTL_SCRIPT)?.length ?? 0) > sample.length * 0.3 ? 'rtl' : 'ltr';
}
