import { hintsOf } from '@/lib/extract/dom/hints';
import { POST_HINT } from './find-embed';

const LEVELS = 4;

/** Whether a line stands in a post of a social network, as that network's embedding code marks it up. */
export function isPost(line: Element): boolean {
  let at: Element | null = line;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement)
    if (POST_HINT.test(hintsOf(at))) return true;
  return false;
}
