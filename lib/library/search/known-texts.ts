import type { Article } from '@/lib/article/article';
import type { SavedArticle } from '@/lib/library/tables';
import { type IndexedTexts, indexedTexts } from './indexed-texts';

/** What of an article's content is asked for again and again: what is searched, and what tells prints of one text. */
export interface KnownText {
  texts: IndexedTexts;
  blockIds: string[];
}

/** In UTF-16 units of bodies: some nine hundred stories, six megabytes where many are not in Latin letters. */
const capacity = 4_000_000;

/** By story and version, the one that was asked for longest ago first. */
const known = new Map<string, KnownText>();
let size = 0;

/**
 * The text of a row, if this page has met it lately: each letter that is typed asks for much the same stories, and reading one from the
 * disk takes longer than all else that is done for a hit. A text that was changed has another number or another time.
 */
export function getKnownText(row: SavedArticle): KnownText | undefined {
  const key = keyOf(row);
  const text = known.get(key);
  if (text && known.delete(key)) known.set(key, text);
  return text;
}

/** Remembers the text of a row, in the place of those not asked for since long, and returns it. Throws when what is on the disk is no article. */
export function rememberText(row: SavedArticle, article: Article): KnownText {
  // Another search may have asked for it meanwhile.
  const before = getKnownText(row);
  if (before) return before;
  const text = { texts: indexedTexts(article), blockIds: article.blocks.map((block) => block.id) };
  const length = text.texts.body.length;
  if (length > capacity) return text;
  for (const [key, { texts }] of known) {
    if (size + length <= capacity) break;
    known.delete(key);
    size -= texts.body.length;
  }
  known.set(keyOf(row), text);
  size += length;
  return text;
}

function keyOf({ id, doc, updatedAt }: SavedArticle): string {
  return `${id} ${doc} ${updatedAt}`;
}
