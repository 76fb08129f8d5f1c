import { placeBits } from '@/lib/extract/body/box-path';
import { judgeablePage } from '@/lib/extract/body/find-body';
import { CLUE_NAMES, measureClues } from '@/lib/extract/body/measure-clues';
import { finish } from '@/lib/extract/steps';
import { findHeadline } from '@/lib/extract/metadata/find-headline';
import { openPage } from '@/lib/extract/page/page';
import { SURROUNDINGS } from '@/lib/extract/body/score-lines';
import type { LineContext } from '@/lib/extract/body/line-context';
import { findWhole } from '@/lib/extract/body/settle-groups';
import type { MeasuredLine, MeasuredPage } from './measured-line';

const FIGURE = placeBits(['FIGURE']);

/** Every line of the page with its clues, and numbers for the groups it is judged together with. */
function measure(): MeasuredPage {
  const page = openPage(document, location.href);
  const numbers = new Map<unknown, number>();
  const numberOf = (thing: unknown): number => {
    if (!numbers.has(thing)) numbers.set(thing, numbers.size);
    return numbers.get(thing) as number;
  };
  const numberOfWhole = (context: LineContext) => {
    const whole = findWhole(context);
    return whole ? numberOf(whole) : undefined;
  };
  const lines: MeasuredLine[] = finish(judgeablePage(page, findHeadline(page))).map((context) => ({
    text: context.line.text,
    length: context.line.length,
    inFigure: (context.places & FIGURE) !== 0 || context.line.element.tagName === 'FIGCAPTION',
    isInMainBox: context.inMainBox,
    clues: measureClues(context),
    alike: numberOf(context.alike),
    box: numberOf(context.box),
    parent: numberOf(context.line.element.parentElement),
    whole: numberOfWhole(context),
  }));
  return { lines, names: { clues: CLUE_NAMES, surroundings: SURROUNDINGS } };
}

Object.assign(globalThis, { ledeBench: measure });
