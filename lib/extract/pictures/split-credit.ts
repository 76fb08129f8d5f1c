import { AGENCY, CREDIT_START } from '@/lib/extract/wording/credits';
import type { Caption } from './find-caption';

const LONGEST_CREDIT = 90;

/**
 * Splits the line under a picture into what it says and who made it: brackets at the end ('… in Astana. (A. Photographer/Getty
 * Images)'), a mark ('Photo: …', '© …'), or a last sentence that names an agency. `credit` is what the page itself sets apart.
 */
export function splitCredit(text: string, credit = ''): Caption {
  const line = text.replace(/\s+/g, ' ').trim();
  const parts = credit ? { caption: line, credit } : splitLine(line);
  const caption = parts.caption.replace(/[\s|/·–-]+$/, '').trim();
  const maker = cleanCredit(parts.credit);
  return { ...(caption ? { caption } : {}), ...(maker ? { credit: maker } : {}) };
}

function splitLine(line: string): { caption: string; credit: string } {
  if (line.length < LONGEST_CREDIT && isCredit(line)) return { caption: '', credit: line };
  for (const start of tailStarts(line)) {
    const tail = line.slice(start);
    if (tail.length < LONGEST_CREDIT && isCredit(tail))
      return { caption: line.slice(0, start).trim(), credit: tail };
  }
  return { caption: line, credit: '' };
}

/** Where a credit could begin, from the last to the first: an opening bracket, a mark, the start of a last sentence. */
function tailStarts(line: string): number[] {
  const starts: number[] = [];
  if (/[)\]]\.?$/.test(line)) starts.push(Math.max(line.lastIndexOf('('), line.lastIndexOf('[')));
  for (const { index } of line.matchAll(/©|\s[|/–—·]\s|(?<=[.!?…»"”])\s/g)) starts.push(index);
  for (const { index } of line.matchAll(/\s\p{L}{3,14}( \p{L}{2,10})?:\s/gu)) starts.push(index);
  return starts.filter((start) => start > 0).toSorted((a, b) => b - a);
}

function isCredit(tail: string): boolean {
  const inner = tail.replace(/^[\s([|/–—·]+/, '').replace(/[\s)\]]+$/, '');
  if (!inner) return false;
  if (inner.startsWith('©') || /^\(c\)/i.test(inner)) return true;
  if (
    /^[([]/.test(tail.trim()) &&
    (AGENCY.test(inner) || /^[\p{Lu}][^.]*\/[^.]*$/u.test(inner) || CREDIT_START.test(inner))
  )
    return true;
  return CREDIT_START.test(inner)
    ? /[:/©]| by /i.test(inner)
    : AGENCY.test(inner) && inner.split(' ').length <= 7;
}

function cleanCredit(credit: string): string {
  return credit
    .replace(/^[\s([|/–—·]+/, '')
    .replace(/[\s)\]]+$/, '')
    .replace(/\.$/, '')
    .trim();
}
