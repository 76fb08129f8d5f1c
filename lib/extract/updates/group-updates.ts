import type { Block, Span } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { draft } from '@/lib/extract/blocks/block-draft';
import { dropStart } from '@/lib/extract/blocks/drop-start';
import { findClock, type Clock } from '@/lib/extract/wording/clock';

const FEWEST = 3;

interface Start {
  at: number;
  clock: Clock;
  block: Block & { spans: Span[] };
}

/**
 * The entries of a report told by the clock: at least three paragraphs or headings that begin with a time of day, in order or in
 * reverse, each with what stands until the next. Place holders of related stories stay outside.
 */
export function groupUpdates(blocks: readonly Block[], isMark: (block: Block) => boolean): Block[] {
  const starts = blocks.flatMap((block, at): Start[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    const clock = findClock(spansText(block.spans));
    return clock && (clock.isApart || isMarked(block.spans, clock)) ? [{ at, clock, block }] : [];
  });
  if (starts.length < FEWEST || !isInOrder(starts)) return [...blocks];
  const first = starts[0]?.at ?? 0;
  const grouped = starts.flatMap((start, i) =>
    readUpdate(start, blocks.slice(start.at + 1, starts[i + 1]?.at), isMark),
  );
  return [...blocks.slice(0, first), ...grouped];
}

/** The time is in a mark of its own: '<b>14:32</b> The bridge is open.' */
function isMarked(spans: readonly Span[], clock: Clock): boolean {
  const first = spans[0];
  if (!first || !('spans' in first)) return spansText(spans).length === clock.end;
  return spansText([first]).length <= clock.end + 1;
}

/** A report told by the clock goes one way; once it may pass midnight. */
function isInOrder(starts: readonly Start[]): boolean {
  let rising = 0;
  let falling = 0;
  starts.forEach((start, i) => {
    const before = starts[i - 1];
    if (!before) return;
    if (start.clock.minutes > before.clock.minutes) rising++;
    if (start.clock.minutes < before.clock.minutes) falling++;
  });
  return Math.min(rising, falling) <= 1;
}

function readUpdate(
  { clock, block }: Start,
  rest: readonly Block[],
  isMark: (block: Block) => boolean,
): Block[] {
  const spans = dropStart(block.spans, clock.end);
  const isTitle = block.kind === 'heading' && spans.length > 0;
  const own = isTitle || !spans.length ? [] : [draft({ kind: 'paragraph', spans })];
  const content = [...own, ...rest.filter((each) => !isMark(each))];
  const update = draft({
    kind: 'update',
    timeText: clock.text,
    ...(isTitle ? { title: spansText(spans) } : {}),
    blocks: content,
  });
  return [update, ...rest.filter(isMark)];
}
