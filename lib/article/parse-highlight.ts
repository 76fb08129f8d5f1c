import { highlightColours, type HighlightChange, type HighlightDraft } from './highlight';
import { BadField, type Fields, fields, filledText, oneOf, optional, text } from './parse-fields';

/** Longest passage and note that are kept, in UTF-16 units. */
const longest = { quote: 100_000, note: 50_000, context: 200 };

/** A highlight to be kept, from unknown data; `undefined` when it is none. */
export function parseHighlightDraft(value: unknown): HighlightDraft | undefined {
  return orNothing(() => {
    const from = fields(value);
    return {
      articleId: filledText(from['articleId']),
      block: filledText(from['block']),
      quote: atMost(longest.quote, filledText(from['quote'])),
      prefix: atMost(longest.context, text(from['prefix'])),
      suffix: atMost(longest.context, text(from['suffix'])),
      colour: oneOf(highlightColours)(from['colour']),
      ...optionalNote(from),
    };
  });
}

/** What is to be changed of a highlight, from unknown data; `undefined` when it is no change. */
export function parseHighlightChange(value: unknown): HighlightChange | undefined {
  return orNothing(() => {
    const from = fields(value);
    return { ...optional(from, 'colour', oneOf(highlightColours)), ...optionalNote(from) };
  });
}

function optionalNote(from: Fields): { note?: string } {
  return optional(from, 'note', (note) => atMost(longest.note, text(note)));
}

function atMost(length: number, value: string): string {
  if (value.length > length) throw new BadField('too long');
  return value;
}

function orNothing<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof BadField) return undefined;
    throw error;
  }
}
