import type { Block } from '@/lib/article/article';
import { articleText } from '@/lib/article/article-text';
import { draft } from '@/lib/extract/blocks/block-draft';
import { foldText } from '@/lib/extract/dom/text-of';

/** Shorter statements are summaries. */
const SHORTEST = 800;
/** How many times longer than the shown text a stated one must be: then the page shows only the beginning. */
const LONGER = 2;

/**
 * Paragraphs of the text the publisher states in JSON-LD, where the page shows no more than a beginning of it. Tags in
 * the statement mean that it is markup, which is not parsed here.
 */
export function findStatedBlocks(stated: string | undefined, shown: readonly Block[]): Block[] | undefined {
  if (!stated || stated.length < SHORTEST) return undefined;
  if (stated.length < articleText({ blocks: [...shown] }).length * LONGER || /<\/?\w/.test(stated))
    return undefined;
  return stated
    .split(/\n+/)
    .map(foldText)
    .filter(Boolean)
    .map((text) => draft({ kind: 'paragraph', spans: [{ kind: 'text', text }] }));
}
