import { bareText, foldText, saidOnce } from '@/lib/extract/dom/text-of';
import {
  AGENCY,
  CREDIT_ENDING,
  CREDIT_MARKED,
  CREDIT_START,
  LAST_CLAUSE,
} from '@/lib/extract/wording/credits';
import type { Caption } from './find-caption';
import { isBalanced, unwrap } from './brackets';
import { trimEndOf } from './trim-end-of';

const LONGEST_LINE = 3000;
const LONGEST_CREDIT = 160;
const LONGEST_NAMES = 60;
const SEPARATORS = ' |/·–—-,،、';
const OPENING_SEPARATORS = /^[\s|/–—·、＝-]+/;
const STROKE = /[\p{L}\p{N}]\/\s?\p{L}/u;
/** Words in lower case that stand between names and agencies. */
const BETWEEN_NAMES = /^(via|for|and|by|of|the|und|für|et|pour|de|di|da|do|del|der|van|von|y|e|og|och)$/;

/**
 * Splits the line under a picture into what it says and who made it: brackets at the end ('… in Astana. (A. Photographer/Getty
 * Images)'), a mark ('Photo: …', '© …'), or a last sentence that is only names and an agency. `credit` is what the page
 * itself sets apart. No word gets lost: what is not surely a credit stays caption.
 */
export function splitCredit(text: string, credit = ''): Caption {
  const line = foldText(text);
  const marked = foldText(credit);
  const { caption, maker } = marked ? joinMarked(line, marked) : splitLine(line);
  const said = trimEndOf(caption, SEPARATORS).trim();
  const made = cleanCredit(maker);
  return { ...(said ? { caption: said } : {}), ...(made ? { credit: made } : {}) };
}

interface Split {
  caption: string;
  maker: string;
}

/** The page set a credit apart: said again at the caption's end it goes there, and a whole caption set apart by mistake comes back. */
function joinMarked(line: string, marked: string): Split {
  if (!line) {
    const split = splitLine(marked);
    return split.maker ? split : { caption: '', maker: marked };
  }
  const split = splitLine(line);
  const said = bareText(split.maker);
  const apart = bareText(marked);
  if (said && said.includes(apart)) return split;
  if (said && apart.includes(said)) return { caption: split.caption, maker: marked };
  return { caption: line, maker: marked };
}

function splitLine(line: string): Split {
  // Longer ones are texts; what looks for brackets in them would take its time.
  if (line.length > LONGEST_LINE) return { caption: line, maker: '' };
  if (isWholeCredit(line)) return { caption: '', maker: line };
  const starts = tailStarts(line);
  const start =
    starts.find((at) => isMarkedTail(line, at)) ??
    starts.find((at) => isNames(line.slice(at), AGENCY)) ??
    line.length;
  return { caption: line.slice(0, start).trim(), maker: line.slice(start) };
}

function isWholeCredit(line: string): boolean {
  const inner = unwrap(line);
  if (!inner || inner.length > LONGEST_CREDIT) return false;
  if (inner !== line && inner.length < LONGEST_NAMES && isNames(inner)) return true;
  return isMarked(inner) || isNames(inner, AGENCY) || isNames(inner, STROKE);
}

const STARTS = /©|[、＝]|\s[|/–—·-]\s|(?<=[.!?…»"”)])\s?(?=\p{Lu})|\s(?=\p{L}+(?: \p{L}+ ?)?:\s)/gu;

/** Where a credit could begin, from the first on: a last bracket, a mark, the start of a sentence, of a word with a colon. */
function tailStarts(line: string): number[] {
  const starts: number[] = [];
  if (/[)\]）]\.?$/.test(line)) starts.push(line.search(/[([（][^([（]*$/));
  const from = Math.max(0, line.length - LONGEST_CREDIT);
  for (const { index } of line.slice(from).matchAll(STARTS)) starts.push(from + index);
  return starts
    .filter((start) => start > 0 && line.length - start < LONGEST_CREDIT)
    .toSorted((a, b) => a - b);
}

function isMarkedTail(line: string, start: number): boolean {
  const head = line.slice(0, start);
  const tail = line.slice(start).replace(OPENING_SEPARATORS, '');
  if (!isBalanced(head)) return false;
  const inner = unwrap(tail);
  if (inner === tail)
    return (
      isMarked(tail) ||
      (line.startsWith(' - ', start) && isNames(tail, STROKE)) ||
      LAST_CLAUSE.test(line.slice(start))
    );
  const isAfterSentence = /[.!?…]["”»’]?\s*$/.test(head);
  return (
    isMarked(inner) ||
    CREDIT_ENDING.test(inner) ||
    isIntroduced(inner) ||
    (AGENCY.test(inner) && wordsOf(inner).length <= 10) ||
    isNames(inner, STROKE) ||
    (isAfterSentence && wordsOf(inner).length > 1 && isNames(inner))
  );
}

/** 'foto Dario Lupi': in brackets, a photo and a name need no colon; 'via Giuseppe Verdi' is a street. */
function isIntroduced(text: string): boolean {
  const names = text.replace(CREDIT_START, '');
  return names !== text && /^[fpфφ]/i.test(text) && isNames(names);
}

/** Says itself that it is a credit: 'Photo: …', 'Courtesy of …', '© …'. */
function isMarked(text: string): boolean {
  return /^(?:©|\(c\))/i.test(text) || CREDIT_MARKED.test(text);
}

/** Whether a text that is set apart says who made the picture, and nothing else. */
export function isMaker(text: string): boolean {
  return isWholeCredit(text) || (wordsOf(text).length > 1 && isNames(text));
}

/** A few words that are all names, as in 'A. Photographer/Getty Images', and hold what is asked for. */
export function isNames(text: string, holding = /\p{Lu}/u): boolean {
  const words = wordsOf(text);
  return (
    words.length <= 7 &&
    text.length <= LONGEST_NAMES &&
    holding.test(text) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || BETWEEN_NAMES.test(word))
  );
}

function wordsOf(text: string): string[] {
  return text.split(/(?:[\s/|,–—·()[\]]|-\s)+/).filter(Boolean);
}

function cleanCredit(credit: string): string {
  const bare = unwrap(credit.replace(OPENING_SEPARATORS, '').trim()).replace(/\.$/, '');
  const once = saidOnce(bare);
  return isBalanced(once) ? once.trim() : once.replace(/^[([]|[)\]]$/, '').trim();
}
