import type { Desk } from '@/lib/extract/desk';
import { textOf } from '@/lib/extract/dom/text-of';
import { CALLED_FURNITURE } from './called-furniture';
import { NAMED_FURNITURE } from './named-furniture';
import { REPEATED_HEADLINE } from './repeated-headline';
import { STRUCTURAL_FURNITURE } from './structural-furniture';

const RULES = [...REPEATED_HEADLINE, ...CALLED_FURNITURE, ...STRUCTURAL_FURNITURE, ...NAMED_FURNITURE];
/** An element with more than this share of the text is the text, whatever it is called. */
const MAIN_SHARE = 0.4;

/** Takes out of the text what is not the story. The outermost element that a rule knows goes as a whole. */
export function dropFurniture(desk: Desk): void {
  const length = textOf(desk.root).length;
  visit(desk.root, desk, length * MAIN_SHARE);
}

function visit(element: Element, desk: Desk, mainLength: number): void {
  for (const child of Array.from(element.children)) {
    const rule =
      textOf(child).length > mainLength ? undefined : RULES.find((each) => each.applies(child, desk));
    if (rule) desk.leaveOut(child, rule.reason, rule.name);
    else visit(child, desk, mainLength);
  }
}
