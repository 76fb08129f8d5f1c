import type { Direction } from '@/lib/article/article';
import type { Page } from '@/lib/extract/page/page';
import { guessLanguage, isAnotherLanguage, languageOfScript } from './guess-language';

const RTL_SCRIPT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g;

/** BCP 47 tag of the language that the element around the text or the page is said to be in. */
export function findStatedLanguage(page: Page, root: Element): string | undefined {
  return firstTag([
    root.closest('[lang]')?.getAttribute('lang'),
    page.language,
    page.metas.find('content-language', 'dc.language'),
    page.story?.language,
    page.metas.find('og:locale'),
  ]);
}

/**
 * BCP 47 tag of a text: as it is stated, unless the text is in a script that language is not written in, or has none of its small
 * words; else as the text itself tells.
 */
export function findLanguage(text: string, stated: string | undefined): string | undefined {
  const written = languageOfScript(text);
  if (stated === undefined || isAnotherLanguage(text, stated)) return written ?? guessLanguage(text);
  return written !== undefined && isInLatinLetters(stated) ? written : stated;
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
