import { linkShare } from '@/lib/extract/dom/link-share';
import { textOf } from '@/lib/extract/dom/text-of';
import type { FurnitureRule } from './rule';

const TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'BUTTON', 'LABEL', 'FIELDSET', 'MENU', 'ADDRESS']);
const ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'button',
  'toolbar',
  'menu',
  'menubar',
  'tablist',
  'form',
]);

/** What an element's tag, role or link density says about it. */
export const STRUCTURAL_FURNITURE: FurnitureRule[] = [
  {
    name: 'element beside the text',
    reason: 'other',
    applies: (element) => TAGS.has(element.tagName) || ROLES.has(element.getAttribute('role') ?? ''),
  },
  { name: 'list of links', reason: 'navigation', applies: isLinkList },
];

function isLinkList(element: Element): boolean {
  if (!['UL', 'OL', 'DIV', 'SECTION'].includes(element.tagName)) return false;
  if (element.querySelectorAll('a[href]').length < 2 || textOf(element).length > 3000) return false;
  return linkShare(element) > 0.8;
}
