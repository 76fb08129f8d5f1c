import { highlightColours } from '@/lib/article/highlight';
import type { ImportedHighlight, ImportedStory } from '@/lib/article/imported-story';
import { parseArticle } from '@/lib/article/parse-article';
import {
  BadField,
  fields,
  filledText,
  listOf,
  numberBetween,
  oneOf,
  optional,
} from '@/lib/article/parse-fields';
import { instant } from '@/lib/library/backup/parse-stored';
import { parseTag } from '@/lib/library/tags/parse-tag';

/** In UTF-16 units, as for what a person writes here; see parse-highlight.ts. */
const longest = { quote: 100_000, note: 50_000 };

/** A story out of a file, from unknown data, built member by member. Throws `BadField`. */
export function parseImportedStory(value: unknown): ImportedStory {
  const from = fields(value);
  const parsed = parseArticle(from['article']);
  if (!parsed.ok) throw new BadField(parsed.reason);
  return {
    article: parsed.article,
    savedAt: instant(from['savedAt']),
    tags: listOf(tag, 500)(from['tags']),
    ...optional(from, 'favouriteAt', instant),
    ...optional(from, 'archivedAt', instant),
    ...optional(from, 'finishedAt', instant),
    ...optional(from, 'progress', numberBetween(0, 1)),
    ...optional(from, 'note', atMost(longest.note)),
    highlights: listOf(highlight, 5_000)(from['highlights']),
  };
}

function tag(value: unknown): string {
  const parsed = parseTag(value);
  if (parsed === undefined) throw new BadField('not a tag');
  return parsed;
}

function highlight(value: unknown): ImportedHighlight {
  const from = fields(value);
  return {
    quote: atMost(longest.quote)(from['quote']),
    ...optional(from, 'note', atMost(longest.note)),
    ...optional(from, 'colour', oneOf(highlightColours)),
    ...optional(from, 'at', instant),
  };
}

function atMost(length: number): (value: unknown) => string {
  return (value) => {
    const filled = filledText(value);
    if (filled.length > length) throw new BadField('too long');
    return filled;
  };
}
