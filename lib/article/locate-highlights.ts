import { findPassage } from './find-passage';
import type { Highlight } from './highlight';
import type { Located } from './leaf-marks';
import type { RunningText } from './running-text';

/** The highlights of a story: in the order of its text, and, in the order they came in, those whose words are gone from it. */
export function locateHighlights(
  running: RunningText,
  highlights: readonly Highlight[],
): { located: Located[]; orphans: Highlight[] } {
  const found = highlights.map((highlight) => ({ highlight, passage: findPassage(running, highlight) }));
  return {
    located: found
      .filter((one): one is Located => one.passage !== undefined)
      .toSorted((a, b) => a.passage.start - b.passage.start),
    orphans: found.filter((one) => !one.passage).map((one) => one.highlight),
  };
}
