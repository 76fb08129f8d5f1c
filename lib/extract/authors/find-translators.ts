import type { TextLine } from '@/lib/extract/dom/lines';
import { findTranslationCredit } from '@/lib/extract/wording/translators';
import type { BylineName } from './find-byline';
import { isFullName } from './names';
import { splitByline } from './split-byline';

/** Who translated the text, where the byline says so: named after the authors, with what they did as their role. */
export function findTranslators(near: readonly TextLine[]): BylineName[] {
  return near.flatMap(({ element, text }) => {
    const credit = findTranslationCredit(text);
    const names = credit ? splitByline(credit.names).filter(isFullName) : [];
    return names.map((name) => ({ name, line: element, role: credit?.role }));
  });
}
