import { CLUES } from '@/lib/extract/body/clues';
import { judgeablePage } from '@/lib/extract/body/find-body';
import { findHeadline } from '@/lib/extract/metadata/find-headline';
import { openPage } from '@/lib/extract/page/page';
import { SURROUNDINGS } from '@/lib/extract/body/score-lines';
import type { MeasuredLine, MeasuredPage } from './measured-line';

/** Every line of the page with its clues, and numbers for the groups it is judged together with. */
function measure(): MeasuredPage {
  const page = openPage(document, location.href);
  const numbers = new Map<unknown, number>();
  const numberOf = (thing: unknown): number => {
    if (!numbers.has(thing)) numbers.set(thing, numbers.size);
    return numbers.get(thing) as number;
  };
  const lines: MeasuredLine[] = judgeablePage(page, findHeadline(page)).map((context) => ({
    text: context.line.text,
    length: context.line.length,
    inFigure: context.places.has('FIGURE') || context.line.element.tagName === 'FIGCAPTION',
    isInMainBox: context.inMainBox,
    clues: CLUES.map((clue) => clue.measure(context)),
    alike: numberOf(context.alike),
    box: numberOf(context.box),
    parent: numberOf(context.line.element.parentElement),
  }));
  return { lines, names: { clues: CLUES.map((clue) => clue.name), surroundings: SURROUNDINGS } };
}

Object.assign(globalThis, { ledeBench: measure });
