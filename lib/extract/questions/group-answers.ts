import type { Block, Span } from '@/lib/article/article';
import { spansText } from '@/lib/article/article-text';
import { draft } from '@/lib/extract/blocks/block-draft';
import { dropStart } from '@/lib/extract/blocks/drop-start';
import { answerMark, asks, findSpeaker, questionMark } from '@/lib/extract/wording/questions';

/** What a paragraph is in an interview, and its words without what marks it as that. */
interface Turn {
  kind: 'question' | 'answer';
  spans: Span[];
}

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

const FEWEST = 3;
const FEWEST_LETTERED = 2;
/** Share of the questions that end in a question mark; the others are remarks. */
const ASKING = 0.6;
/** What an answer may go on with. */
const TOLD = new Set<Block['kind']>([
  'paragraph',
  'list',
  'quote',
  'pullquote',
  'figure',
  'math',
  'code',
  'table',
]);

/**
 * The questions and answers of an interview: paragraphs that are bold or slanted as a whole and mostly ask, paragraphs that begin
 * with 'Q:' and 'A:', or with the names of two who talk. Place holders of related stories stay outside.
 */
export function groupAnswers(blocks: readonly Block[], isMark: (block: Block) => boolean): Block[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const turns = letteredTurns(paragraphs) ?? spokenTurns(paragraphs) ?? markedTurns(paragraphs, blocks);
  return turns ? group(blocks, turns, isMark) : [...blocks];
}

function letteredTurns(paragraphs: readonly Paragraph[]): Map<Block, Turn> | undefined {
  const turns = new Map<Block, Turn>();
  let last: Turn['kind'] = 'answer';
  for (const paragraph of paragraphs) {
    const text = spansText(paragraph.spans);
    const asked = questionMark(text);
    const told = answerMark(text);
    // Some letters mean a question in one language and an answer in another: they take turns.
    const kind: Turn['kind'] =
      asked && told ? (last === 'answer' ? 'question' : 'answer') : asked ? 'question' : 'answer';
    if (!asked && !told) continue;
    last = kind;
    turns.set(paragraph, { kind, spans: dropStart(paragraph.spans, kind === 'question' ? asked : told) });
  }
  return isDialogue(turns, FEWEST_LETTERED) ? turns : undefined;
}

function spokenTurns(paragraphs: readonly Paragraph[]): Map<Block, Turn> | undefined {
  const spoken = paragraphs.flatMap((block) => {
    const text = spansText(block.spans);
    const speaker = findSpeaker(text);
    return speaker ? [{ block, speaker, isAsking: asks(text) }] : [];
  });
  if (spoken.length < FEWEST * 2) return undefined;
  const speakers = [...new Set(spoken.map(({ speaker }) => speaker))];
  const asker = speakers.find((name) => {
    const own = spoken.filter(({ speaker }) => speaker === name);
    return own.length >= FEWEST && own.filter(({ isAsking }) => isAsking).length >= own.length * ASKING;
  });
  if (!asker) return undefined;
  const turns = new Map<Block, Turn>();
  for (const { block, speaker } of spoken)
    turns.set(block, { kind: speaker === asker ? 'question' : 'answer', spans: block.spans });
  return isDialogue(turns, FEWEST) ? turns : undefined;
}

function markedTurns(
  paragraphs: readonly Paragraph[],
  blocks: readonly Block[],
): Map<Block, Turn> | undefined {
  const next = new Map(blocks.map((block, i) => [block, blocks[i + 1]]));
  for (const mark of ['strong', 'emphasis'] as const) {
    const marked = new Set<Block>(paragraphs.filter(({ spans }) => isWholly(spans, mark)));
    const questions = paragraphs.filter((block) => marked.has(block));
    const asking = questions.filter(({ spans }) => asks(spansText(spans)));
    const answered = asking.filter((block) => {
      const after = next.get(block);
      return after?.kind === 'paragraph' && !marked.has(after);
    });
    if (answered.length >= FEWEST && asking.length >= questions.length * ASKING)
      return new Map(
        questions.map((block) => [block, { kind: 'question', spans: without(block.spans, mark) }]),
      );
  }
  return undefined;
}

function isDialogue(turns: ReadonlyMap<Block, Turn>, fewest: number): boolean {
  const kinds = [...turns.values()].map((turn) => turn.kind);
  const questions = kinds.filter((kind) => kind === 'question').length;
  return questions >= fewest && kinds.length - questions >= fewest;
}

function isWholly(spans: readonly Span[], mark: 'strong' | 'emphasis'): boolean {
  return (
    spans.length > 0 &&
    spans.every((span) => {
      if (span.kind === mark || span.kind === 'break') return true;
      if (span.kind === 'text') return !/[\p{L}\p{N}]/u.test(span.text);
      return 'spans' in span && isWholly(span.spans, mark);
    })
  );
}

function without(spans: readonly Span[], mark: 'strong' | 'emphasis'): Span[] {
  return spans.flatMap((span): Span[] => {
    if (!('spans' in span)) return [span];
    const inner = without(span.spans, mark);
    return span.kind === mark ? inner : [{ ...span, spans: inner }];
  });
}

/** Each answer goes on until the next question, a heading, a note or a place holder; a slanted last paragraph is the newsroom's. */
function group(
  blocks: readonly Block[],
  turns: ReadonlyMap<Block, Turn>,
  isMark: (block: Block) => boolean,
): Block[] {
  const grouped: Block[] = [];
  let answer: Block[] | undefined;
  let isOpen = false;
  for (const [i, block] of blocks.entries()) {
    const turn = turns.get(block);
    if (turn?.kind === 'question') {
      grouped.push(draft({ kind: 'question', spans: turn.spans }));
      isOpen = true;
      answer = undefined;
    } else if (
      turn ||
      (isOpen && TOLD.has(block.kind) && !isMark(block) && !isSignature(block, blocks[i + 1]))
    ) {
      const told = turn ? draft({ kind: 'paragraph', spans: turn.spans }) : block;
      if (answer && !turn) answer.push(told);
      else {
        answer = [told];
        grouped.push(draft({ kind: 'answer', blocks: answer }));
      }
      isOpen = true;
    } else {
      grouped.push(block);
      answer = undefined;
      isOpen &&= isMark(block);
    }
  }
  return grouped;
}

function isSignature(block: Block, next: Block | undefined): boolean {
  return !next && block.kind === 'paragraph' && isWholly(block.spans, 'emphasis');
}
