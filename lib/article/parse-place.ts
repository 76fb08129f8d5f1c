import { BadField, fields, filledText, numberBetween, text } from './parse-fields';
import type { Place } from './place';

/** A place from unknown data; `undefined` when it is none. */
export function parsePlace(value: unknown): Place | undefined {
  try {
    const from = fields(value);
    return {
      block: filledText(from['block']),
      quote: text(from['quote']).slice(0, 200),
      share: numberBetween(0, 1)(from['share']),
    };
  } catch (error) {
    if (error instanceof BadField) return undefined;
    throw error;
  }
}
