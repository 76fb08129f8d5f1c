import { DONATE_CALL, isCallWhole, SUBSCRIBE_CALL } from '@/lib/extract/wording/calls';
import { CREDIT_START } from '@/lib/extract/wording/credits';
import { BYLINE_START } from '@/lib/extract/wording/bylines';
import { isReadAlso } from '@/lib/extract/wording/read-also';
import { PLACES } from './box-path';
import type { LineContext } from './line-context';
import { MARKUP_KINDS } from './markup-kinds';
import { isProse } from './main-box';

/** One thing that speaks for or against a line being text of the story: yes or no, or from 0 to 1. */
export interface Clue {
  name: string;
  measure: (context: LineContext) => number | boolean;
}

function clue(name: string, measure: Clue['measure']): Clue {
  return { name, measure };
}

/** Clues of which a line has few: read off the bits of one number, so that those it lacks cost nothing. */
export interface ClueSet {
  /** The clue of each bit, from the lowest on. */
  names: string[];
  bitsOf: (context: LineContext) => number;
}

const TAGS = [
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'TD',
  'TH',
  'DT',
  'DD',
  'SPAN',
  'A',
  'DIV',
  'BUTTON',
  'LABEL',
  'PRE',
  'STRONG',
  'TIME',
  'SUMMARY',
  'ADDRESS',
];
const TAG_BITS = new Map(TAGS.map((tag, i) => [tag, 1 << i]));
const ENDS_SENTENCE = /[.!?…。！？।:;]["”’»›“')\]]*$/;
const LONGEST_ENDING = 20;
/** Most lines have one at once, and need not be written anew in capitals. */
const HAS_SMALL_LETTER = /[a-zß-öø-ÿа-я]/;
const ENDS_CUT = /(…|\.\.\.)$/;
const STARTS_AS_QUOTE = /^["“”„«»‘'–—-]/;

/** A sentence's end and the quotation marks and brackets after it; without the cut all of a long line would be searched. */
function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-LONGEST_ENDING));
}

/** What the line's own text says. */
const TEXT_CLUES: Clue[] = [
  clue('length', ({ line }) => Math.min(1, Math.log(line.length) / 7)),
  clue('shorter than 15', ({ line }) => line.length < 15),
  clue('shorter than 40', ({ line }) => line.length < 40),
  clue('shorter than 80', ({ line }) => line.length < 80),
  clue('longer than 160', ({ line }) => line.length > 160),
  clue('ends a sentence', ({ line }) => endsSentence(line.text)),
  clue('short without end', ({ line }) => line.length < 100 && !endsSentence(line.text)),
  clue('is cut off', ({ line }) => ENDS_CUT.test(line.text)),
  clue('starts as a quotation', ({ line }) => STARTS_AS_QUOTE.test(line.text)),
  clue('ends in a question mark', ({ line }) => line.text.endsWith('?')),
  clue('ends in a colon', ({ line }) => line.text.endsWith(':')),
  clue('starts in lower case', ({ line }) => /^\p{Ll}/u.test(line.text)),
  clue(
    'all capitals',
    ({ line }) =>
      line.text.length > 3 &&
      !HAS_SMALL_LETTER.test(line.text) &&
      line.text === line.text.toUpperCase() &&
      line.text !== line.text.toLowerCase(),
  ),
  clue('commas', ({ line }) => Math.min(1, (line.text.match(/[,،、，]/g)?.length ?? 0) / 4)),
  clue('digits', ({ line }) => Math.min(1, (3 * (line.text.match(/\d/g)?.length ?? 0)) / line.text.length)),
  clue('separators', ({ line }) => /\s[|•·/]\s|^[|•·]/.test(line.text)),
  clue('hash tag or handle', ({ line }) => line.length < 120 && /(^|\s)[#@][\p{L}\d_]{2,}/u.test(line.text)),
  clue('copyright sign', ({ line }) => /©|®|\(c\) ?\d{4}/i.test(line.text)),
  clue('mail address', ({ line }) => line.text.includes('@') && /\S@\S+\.\w/.test(line.text)),
  clue('web address', ({ line }) => /https?:|www\./.test(line.text)),
  clue('year or clock', ({ line }) => line.length < 90 && /\b(19|20)\d\d\b|\d[:.]\d\d\b/.test(line.text)),
  clue('link share', ({ line }) => line.linkShare),
  clue('wholly a link', ({ line }) => line.linkShare > 0.9),
  clue('short and partly link', ({ line }) => line.length < 120 && line.linkShare > 0.3),
  clue('wholly bold', ({ isBold }) => isBold),
  clue('wholly italic', ({ isItalic }) => isItalic),
  clue(
    'holds a time element',
    ({ line, hasInner }) => hasInner && line.length < 120 && line.element.querySelector('time') !== null,
  ),
  clue('holds a picture', ({ line, hasInner }) => hasInner && line.element.querySelector('img') !== null),
  clue('says the headline', ({ saysTitle }) => saysTitle),
  clue('says the description', ({ saysDescription }) => saysDescription),
  clue('said twice', ({ isRepeated }) => isRepeated),
  clue('names an author', ({ namesAuthor }) => namesAuthor),
];

/** Wording, in many languages. */
const WORDING_CLUES: Clue[] = [
  clue('read also: …', ({ readsAlso }) => readsAlso),
  clue('short and read also: …', ({ line, readsAlso }) => line.length < 150 && readsAlso),
  clue('read also', ({ line }) => line.length < 60 && isReadAlso(line.text)),
  clue('button words', ({ line }) => line.length < 60 && isCallWhole(line.text)),
  clue('calls to do', ({ isCalling }) => isCalling),
  clue('asks to give', ({ line, isCalling }) => isCalling && DONATE_CALL.test(line.text)),
  clue('asks to subscribe', ({ line, isCalling }) => isCalling && SUBSCRIBE_CALL.test(line.text)),
  clue('starts as a byline', ({ line }) => line.length < 120 && BYLINE_START.test(line.text)),
  clue('starts as a credit', ({ line }) => line.length < 160 && CREDIT_START.test(line.text)),
];

/** Where it stands. */
const PLACE_CLUES: Clue[] = [
  clue('kept', ({ line }) => line.isKept),
  clue('kept and prose', ({ line }) => line.isKept && isProse(line)),
  clue('prose', ({ line }) => isProse(line)),
  clue('in the stated body', ({ inStatedBody }) => inStatedBody === true),
  clue('not in the stated body', ({ inStatedBody }) => inStatedBody === false),
  clue('in the main box', ({ inMainBox }) => inMainBox),
  clue('child of the main box', ({ isMainChild }) => isMainChild),
  clue('like the main lines', ({ isLikeMain }) => isLikeMain),
  clue('story prose', ({ isStoryProse }) => isStoryProse),
  clue(
    'like the main lines, within the story',
    ({ isLikeMain, inMainBox, fromStart, fromEnd }) =>
      isLikeMain && inMainBox && fromStart >= 0 && fromEnd <= 0,
  ),
  clue('beside the main box', ({ inMainBox, line }) => !inMainBox && !line.isKept),
  clue('depth below the main box', ({ depth }) => Math.min(1, depth / 6)),
  clue('before the headline', ({ isBeforeHeadline }) => isBeforeHeadline),
  clue('before the first prose', ({ fromStart }) => fromStart < 0),
  clue('first prose', ({ fromStart }) => fromStart === 0),
  clue('after the last prose', ({ fromEnd }) => fromEnd > 0),
  clue('lines after the last prose', ({ fromEnd }) => Math.min(1, Math.max(0, fromEnd) / 10)),
  clue('last prose', ({ fromEnd }) => fromEnd === 0),
  clue('near the end', ({ fromEnd }) => fromEnd <= 0 && fromEnd > -3),
  clue('heading before prose', ({ isHeading, next }) => isHeading && next !== undefined && isProse(next)),
  clue(
    'heading before a short line',
    ({ isHeading, next }) => isHeading && next !== undefined && next.length < 60,
  ),
  clue(
    'heading before a link',
    ({ isHeading, next }) => isHeading && next !== undefined && next.linkShare > 0.8,
  ),
  clue('heading at the end', ({ isHeading, fromEnd }) => isHeading && fromEnd > 0),
  clue(
    'between prose',
    ({ previous, next }) =>
      previous !== undefined && next !== undefined && isProse(previous) && isProse(next),
  ),
  clue('after prose', ({ previous }) => previous !== undefined && isProse(previous)),
  clue('before prose', ({ next }) => next !== undefined && isProse(next)),
  clue('after a link', ({ previous }) => previous !== undefined && previous.linkShare > 0.8),
  clue('before a link', ({ next }) => next !== undefined && next.linkShare > 0.8),
];

/** What its own kind of lines and its box are like. */
const BOX_CLUES: Clue[] = [
  clue('alike kept', ({ alike }) => alike.keptShare),
  clue('alike prose', ({ alike }) => alike.proseShare),
  clue('alike many', ({ alike }) => Math.min(1, alike.count / 10)),
  clue('alike links', ({ alike }) => alike.linkShare),
  clue('alike beside prose', ({ alike }) => alike.besideProseShare),
  clue(
    'several alike beside prose',
    ({ alike, line }) => line.isKept && alike.count > 2 && alike.besideProseShare > 0.6,
  ),
  clue('box links', ({ box }) => box.linkShare),
  clue('box prose', ({ box }) => box.proseShare),
  clue('box kept', ({ box }) => box.keptShare),
  clue('box of one line', ({ box }) => box.count === 1),
  clue('box of few lines', ({ box }) => box.count <= 4),
  clue('box calls to do', ({ boxCalls }) => boxCalls),
  clue('box under read also', ({ boxReadsAlso }) => boxReadsAlso),
  clue('box with a control', ({ boxHasControl }) => boxHasControl),
  clue('box with a picture', ({ boxHasPicture }) => boxHasPicture),
];

export const CLUES: Clue[] = [...TEXT_CLUES, ...WORDING_CLUES, ...PLACE_CLUES, ...BOX_CLUES];

export const CLUE_SETS: ClueSet[] = [
  {
    names: TAGS.map((tag) => `tag ${tag.toLowerCase()}`),
    bitsOf: ({ line }) => TAG_BITS.get(line.element.tagName) ?? 0,
  },
  { names: PLACES.map((tag) => `inside ${tag.toLowerCase()}`), bitsOf: ({ places }) => places },
  { names: MARKUP_KINDS.map((kind) => `called ${kind}`), bitsOf: ({ ownKinds }) => ownKinds },
  { names: MARKUP_KINDS.map((kind) => `in a box called ${kind}`), bitsOf: ({ boxKinds }) => boxKinds },
];
