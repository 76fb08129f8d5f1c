import type { Block } from '@/lib/article/article';
import type { BlockContext } from '@/lib/extract/blocks/block-context';
import { draft } from '@/lib/extract/blocks/block-draft';
import { readSpans } from '@/lib/extract/blocks/read-spans';
import { textOf } from '@/lib/extract/dom/text-of';
import { asks } from '@/lib/extract/wording/questions';

/**
 * Questions and answers that the page marks as such: schema.org's Question, a list of terms whose terms ask, a disclosure whose
 * summary asks. Nothing for any other element.
 */
export function findQuestions(element: Element, context: BlockContext): Block[] | undefined {
  if (element.tagName === 'DL') return readTerms(element, context);
  const asked = findAsked(element);
  if (!asked) return undefined;
  const question = readQuestion(asked, context);
  asked.remove();
  return [...question, ...readAnswer([element], context)];
}

/** The question of an element that is one question with its answer. */
export function findAsked(element: Element): Element | undefined {
  const isMarked = element.getAttribute('itemtype')?.endsWith('/Question') ?? false;
  if (!isMarked && element.tagName !== 'DETAILS') return undefined;
  const asked = element.querySelector(isMarked ? '[itemprop~="name"]' : 'summary');
  return asked && (isMarked || asks(textOf(asked))) ? asked : undefined;
}

function readTerms(list: Element, context: BlockContext): Block[] | undefined {
  const terms = [...list.querySelectorAll('dt')];
  if (terms.filter((term) => asks(textOf(term))).length * 2 < terms.length || !terms.length) return undefined;
  return terms.flatMap((term) => {
    const answers: Element[] = [];
    for (let next = term.nextElementSibling; next && next.tagName !== 'DT'; next = next.nextElementSibling)
      answers.push(next);
    return [...readQuestion(term, context), ...readAnswer(answers, context)];
  });
}

function readQuestion(element: Element, context: BlockContext): Block[] {
  const spans = readSpans(element, context.base);
  return spans.length ? [draft({ kind: 'question', spans })] : [];
}

/** Place holders of related stories stand after the answer, not in it. */
function readAnswer(elements: readonly Element[], context: BlockContext): Block[] {
  const isMark = (block: Block) => context.storyMarks.has(block);
  const blocks = elements.flatMap((element) => context.readContent(element));
  const own = blocks.filter((block) => !isMark(block));
  return [...(own.length ? [draft({ kind: 'answer', blocks: own })] : []), ...blocks.filter(isMark)];
}
