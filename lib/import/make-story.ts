import { addressTitle } from '@/lib/article/address-title';
import type { Article, Block } from '@/lib/article/article';
import { articleText } from '@/lib/article/article-text';
import { withBlockIds } from '@/lib/article/block-id';
import { canonicalUrl } from '@/lib/article/canonical-url';
import type { ImportedStory } from '@/lib/article/imported-story';
import { parseArticle } from '@/lib/article/parse-article';
import { readingMinutes } from '@/lib/article/reading-time';
import { countWords } from '@/lib/extract/dom/count-words';
import { directionOf } from '@/lib/extract/metadata/find-language';
import { guessLanguage } from '@/lib/extract/metadata/guess-language';
import { readFragment } from '@/lib/extract/read-fragment';
import type { Draft, StoredText } from './draft';
import { inertBody } from './html/inert-body';
import { textOfHtml } from './html/walk-html';
import { findLine } from './values/find-text';
import { known } from './values/known';
import { looksLikeAddress } from './values/looks-like-address';

const visible = /[^\p{C}\p{Z}]/u;
const reference = /&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{1,7}|#x[\da-f]{1,6});/i;

/** A story as the library takes it in; a link when there is no text, or none that can be read. */
export function makeStory(draft: Draft & { savedAt: string }, text?: StoredText): ImportedStory {
  const { isArchived, isFavourite, isFinished, note, progress, savedAt, tags } = draft;
  const { archivedAt = savedAt, favouriteAt = savedAt, finishedAt = savedAt } = draft;
  return {
    article: (text && withText(draft, text)) ?? asLink(draft),
    savedAt,
    tags,
    ...(isFavourite && { favouriteAt }),
    ...(isArchived && { archivedAt }),
    ...(isFinished && { finishedAt }),
    ...(progress && !isFinished && { progress }),
    ...(note && { note: note.slice(0, 50_000) }),
    highlights: draft.highlights.slice(0, 5_000),
  };
}

function asLink(draft: Draft): Article {
  const title = titleOf(draft);
  return {
    ...headOf(draft),
    title,
    ...known({ language: languageTag(draft.language) }),
    direction: directionOf(title),
    blocks: [],
    wordCount: 0,
    readingMinutes: { low: 0, high: 0 },
    completeness: 'none',
    receipt: { bodyFrom: 'import', keptShare: 0, leftOut: [] },
  };
}

function withText(draft: Draft, stored: StoredText): Article | undefined {
  if ('article' in stored) {
    const own = parseArticle(stored.article);
    return own.ok ? { ...own.article, url: canonicalUrl(draft.url) } : undefined;
  }
  const blocks = blocksOf(draft, stored);
  const text = articleText({ blocks });
  if (!text.trim()) return undefined;
  const language = languageTag(draft.language) ?? guessLanguage(text);
  const parsed = parseArticle({
    ...asLink(draft),
    ...known({ language }),
    direction: directionOf(text),
    blocks,
    wordCount: countWords(text, language),
    readingMinutes: readingMinutes(text.length, language),
    completeness: 'full',
    receipt: { bodyFrom: 'import', keptShare: 1, leftOut: [] },
  });
  // Deeper or longer than any text a person wrote: the page itself can still be read.
  return parsed.ok ? parsed.article : undefined;
}

function headOf(draft: Draft) {
  const url = canonicalUrl(draft.url);
  const domain = new URL(url).hostname.replace(/^www\./, '');
  return {
    url,
    sourceUrl: draft.url,
    tags: [],
    site: { name: draft.siteName ?? domain, domain },
    authors: (draft.authors ?? []).map((name) => ({ name, kind: 'person' as const })),
    related: [],
    ...known({
      dek: draft.dek,
      publishedAt: draft.publishedAt,
      lead: draft.pictureUrl === undefined ? undefined : { src: draft.pictureUrl },
    }),
  };
}

/** Programs write the address where they know no title: then it is said as people say addresses. */
function titleOf({ title = '', url }: Draft): string {
  if (visible.test(title) && !looksLikeAddress(title)) return withoutReferences(title);
  return addressTitle(url);
}

/** Many programs leave the character references of the page in a title; markup that a title speaks of stays. */
function withoutReferences(title: string): string {
  return (reference.test(title) && findLine(textOfHtml(title.replaceAll('<', '&lt;')))) || title;
}

function blocksOf(draft: Draft, stored: Exclude<StoredText, { article: unknown }>): Block[] {
  if ('html' in stored) {
    const body = inertBody(stored.html);
    return body
      ? readFragment(body, draft.url, draft.pictureUrl ? { src: draft.pictureUrl } : undefined)
      : [];
  }
  const lines = stored.plain.split(/\r\n?|\n/).flatMap((line) => line.trim().toWellFormed() || []);
  return withBlockIds(lines.map((text) => ({ id: '', kind: 'paragraph', spans: [{ kind: 'text', text }] })));
}

function languageTag(language: string | undefined): string | undefined {
  try {
    return language ? Intl.getCanonicalLocales(language)[0] : undefined;
  } catch {
    return undefined;
  }
}
