import type { Article, Author, LeftOut, MinuteRange, Receipt, RelatedStory, Site } from './article';
import { parseBlocks, parseFootnotes, parsePicture } from './parse-blocks';
import {
  BadField,
  fields,
  filledText,
  hostName,
  isoDate,
  languageTag,
  listOf,
  numberBetween,
  oneOf,
  optional,
  text,
  webUrl,
} from './parse-fields';

export type ParsedArticle = { ok: true; article: Article } | { ok: false; reason: string };

/**
 * The trust boundary: an article from unknown data (the page's side of the extension, an imported file, a backup), or the
 * reason why it is none. Every member is checked and copied by name; what the types do not name is dropped. A member that
 * is wrong makes the whole article wrong: half an article is worse than a clear refusal.
 */
export function parseArticle(value: unknown): ParsedArticle {
  try {
    return { ok: true, article: article(value) };
  } catch (error) {
    if (error instanceof BadField) return { ok: false, reason: error.message };
    throw error;
  }
}

function article(value: unknown): Article {
  const from = fields(value);
  return {
    url: webUrl(from['url']),
    sourceUrl: webUrl(from['sourceUrl']),
    title: filledText(from['title']),
    ...optional(from, 'dek', text),
    ...optional(from, 'section', text),
    tags: listOf(filledText, 500)(from['tags']),
    site: site(from['site']),
    authors: listOf(author, 200)(from['authors']),
    ...optional(from, 'publishedAt', isoDate),
    ...optional(from, 'modifiedAt', isoDate),
    ...optional(from, 'language', languageTag),
    direction: oneOf(['ltr', 'rtl'])(from['direction']),
    ...optional(from, 'lead', parsePicture),
    blocks: parseBlocks(from['blocks']),
    ...optional(from, 'footnotes', parseFootnotes),
    related: listOf(related, 1_000)(from['related']),
    wordCount: numberBetween(0, 10_000_000)(from['wordCount']),
    readingMinutes: minuteRange(from['readingMinutes']),
    ...optional(from, 'statedReadingMinutes', numberBetween(0, 100_000)),
    completeness: oneOf(['full', 'cut', 'doubtful', 'none'])(from['completeness']),
    receipt: receipt(from['receipt']),
  };
}

function site(value: unknown): Site {
  const from = fields(value);
  return {
    name: filledText(from['name']),
    domain: hostName(from['domain']),
    ...optional(from, 'iconUrl', webUrl),
  };
}

function author(value: unknown): Author {
  const from = fields(value);
  return {
    name: filledText(from['name']),
    kind: oneOf(['person', 'organization'])(from['kind']),
    ...optional(from, 'role', text),
    ...optional(from, 'bio', text),
    ...optional(from, 'avatarUrl', webUrl),
    ...optional(from, 'profileUrl', webUrl),
    ...optional(from, 'links', listOf(webUrl, 50)),
  };
}

function related(value: unknown): RelatedStory {
  const from = fields(value);
  return {
    title: filledText(from['title']),
    url: webUrl(from['url']),
    ...optional(from, 'teaser', text),
    ...optional(from, 'imageUrl', webUrl),
    placement: oneOf(['inline', 'after'])(from['placement']),
    ...optional(from, 'afterBlock', filledText),
  };
}

function minuteRange(value: unknown): MinuteRange {
  const from = fields(value);
  const minutes = numberBetween(0, 100_000);
  return { low: minutes(from['low']), high: minutes(from['high']) };
}

function receipt(value: unknown): Receipt {
  const from = fields(value);
  return {
    bodyFrom: text(from['bodyFrom']),
    keptShare: numberBetween(0, 1)(from['keptShare']),
    leftOut: listOf(leftOut, 5_000)(from['leftOut']),
  };
}

function leftOut(value: unknown): LeftOut {
  const from = fields(value);
  return {
    reason: oneOf([
      ...(['advertisement', 'author', 'comments', 'donation', 'headline', 'legal', 'navigation'] as const),
      ...(['newsletter', 'paywall', 'related', 'share', 'tags', 'other'] as const),
    ])(from['reason']),
    text: text(from['text']),
    rule: text(from['rule']),
  };
}
