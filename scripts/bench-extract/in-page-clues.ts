import { CLUES } from '@/lib/extract/body/clues';
import { judgeablePage } from '@/lib/extract/body/find-body';
import { findHeadline } from '@/lib/extract/metadata/find-headline';
import { openPage } from '@/lib/extract/page/page';
import type { MeasuredLine } from './measured-line';

/** Every line of the page with its clues, and numbers for the groups it is judged together with. */
function measure(): MeasuredLine[] {
  const page = openPage(document, location.href);
  const numbers = new Map<unknown, number>();
  const numberOf = (thing: unknown): number => {
    if (!numbers.has(thing)) numbers.set(thing, numbers.size);
    return numbers.get(thing) as number;
  };
  return judgeablePage(page, findHeadline(page)).map((context) => ({
    text: context.line.text,
    length: context.line.length,
    inFigure: context.places.has('FIGURE') || context.line.element.tagName === 'FIGCAPTION',
    isInMainBox: context.inMainBox,
    clues: CLUES.map((clue) => clue.measure(context)),
    alike: numberOf(context.alike),
    box: numberOf(context.box),
    parent: numberOf(context.line.element.parentElement),
  }));
}

Object.assign(globalThis, { ledeBench: measure, ledeClueNames: CLUES.map((clue) => clue.name) });
