import type { Highlight } from '@/lib/article/highlight';
import { locateHighlights } from '@/lib/article/locate-highlights';
import { runningText } from '@/lib/article/running-text';
import type { ExportStory } from './export-story';

/** The highlights in the order of the text, then those whose words are gone from it. */
export function orderedHighlights({ article, highlights }: ExportStory): Highlight[] {
  if (highlights.length === 0) return [];
  const { located, orphans } = locateHighlights(runningText(article), highlights);
  return [...located.map((one) => one.highlight), ...orphans];
}
