import { render, type VNode } from 'preact';
import { words } from '@/lib/words/words';
import { keepFocus } from './keep-focus';

/** Draws a page of Lede's own, in the language and direction of its words; a story in it has its own. */
export function mountPage(page: VNode): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  const app = document.getElementById('app');
  if (!app) return;
  render(page, app);
  keepFocus(app);
}
