import { textOf } from './text-of';

/** Share of an element's characters that are link text, 0 to 1. */
export function linkShare(element: Element): number {
  const total = textOf(element).length;
  if (!total) return 0;
  if (element.closest('a[href]')) return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += textOf(link).length;
  return Math.min(1, linked / total);
}
