import type { Block, Span } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { hintsOf } from '@/lib/extract/dom/hints';
import { bareText } from '@/lib/extract/dom/text-of';
import { findNotePurpose, type NotePurpose } from '@/lib/extract/wording/notes';
import { draft } from './block-draft';
import type { BlockContext } from './block-context';
import { readFigure } from './read-figure';
import { findLoneFormula, readMath } from './read-math';
import { readSpans } from './read-spans';

const NOTE_HINT =
  /(^|[\s-])(?:(editors?-?note|editorial-?note|redaktionshinweis)|correction|corrections|clarification|errata|korrektur)([\s-]|$)/;

/** A line that says nothing: what was around its stop is gone. */
const LONE_STOP = /^[.,:;|]$/;
const LONGEST_RULE = 20;

/** A line of text: a heading, a paragraph or a rule of signs, and the pictures that stand in it as figures after it. */
export function readLine(element: Element, context: BlockContext): Block[] {
  const formula = findLoneFormula(element);
  if (formula) return readMath(formula);
  const spans = readSpans(element, context.base);
  // Most lines are text alone and need no look for pictures.
  const images = element.firstElementChild ? [...element.querySelectorAll('img')] : [];
  const figures = images.flatMap((image) => readFigure(image, context));
  const text = spansText(spans);
  if (!text || LONE_STOP.test(text) || isCreditOf(figures, text)) return figures;
  if (isRule(text)) return [draft({ kind: 'rule' }), ...figures];
  const level = findLevel(element);
  const line = level ? draft({ kind: 'heading', level, spans }) : readParagraph(element, spans);
  return [line, ...figures];
}

/** Whether a line with pictures in it says nothing but who made them. */
function isCreditOf(figures: readonly Block[], text: string): boolean {
  const pictures = figures.flatMap((figure) => (figure.kind === 'figure' ? figure.pictures : []));
  if (!pictures.length || pictures.some(({ caption }) => caption)) return false;
  return pictures.map(({ credit = '' }) => bareText(credit)).join('') === bareText(text);
}

/** '___' and '* * *' part the text as a rule does. */
function isRule(text: string): boolean {
  return text.length < LONGEST_RULE && /^[_*~•·—–-]{3,}$/.test(text.replace(/\s/g, ''));
}

/** A paragraph, or a note when it begins as one ('Editor's note: …') or its markup calls it so. */
function readParagraph(element: Element, spans: Span[]): Block {
  const paragraph = draft({ kind: 'paragraph', spans });
  const purpose = findNotePurpose(spansText(spans)) ?? calledPurpose(element);
  return purpose ? draft({ kind: 'note', purpose, blocks: [paragraph] }) : paragraph;
}

function calledPurpose(element: Element): NotePurpose | undefined {
  // The number of a box's elements would be counted anew for each of its lines.
  const isAlone = !element.previousElementSibling && !element.nextElementSibling;
  const box = isAlone ? element.parentElement : null;
  const hints = `${hintsOf(element)} ${box ? hintsOf(box) : ''}`;
  const called = NOTE_HINT.exec(hints);
  return called ? (called[2] ? 'editor' : 'correction') : undefined;
}

/** A story has one h1, its headline: further ones in the text are second-level headings. */
function findLevel(element: Element): 2 | 3 | 4 | 5 | 6 | undefined {
  const heading = /^H[1-6]$/.test(element.tagName) ? element : element.closest('h1, h2, h3, h4, h5, h6');
  const number = Number(heading?.tagName.slice(1) ?? headingRole(element));
  return number ? (Math.min(6, Math.max(2, number)) as 2 | 3 | 4 | 5 | 6) : undefined;
}

function headingRole(element: Element): string {
  return element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : '';
}
