import { parseDate } from '@/lib/extract/metadata/parse-date';
import { asList, findText, isNode } from './json-ld-values';

/** One entry of a live blog as JSON-LD states it. */
export interface StatedUpdate {
  headline?: string | undefined;
  text?: string | undefined;
  /** ISO 8601. */
  at: string;
}

/** Entries of a `liveBlogUpdate`; those without a time say nothing that the page does not show. */
export function readUpdates(value: unknown, resolve: (value: unknown) => unknown): StatedUpdate[] {
  return asList(value)
    .map(resolve)
    .flatMap((update): StatedUpdate[] => {
      if (!isNode(update)) return [];
      const at = parseDate(findText(update['datePublished']) ?? '');
      if (!at) return [];
      return [{ headline: findText(update['headline']), text: findText(update['articleBody']), at }];
    });
}
