import type { Block } from '@/lib/article/article';
import { draft } from './block-draft';

export function readCode(element: Element): Block[] {
  const text = (element.textContent ?? '').replace(/^\n+/, '').trimEnd();
  if (!text) return [];
  const language = findLanguage(element) ?? findLanguage(element.querySelector('code'));
  return [draft({ kind: 'code', text, ...(language ? { language } : {}) })];
}

/** The HTML specification suggests `class="language-x"`; highlighters also write `lang-x` and `data-lang`. */
function findLanguage(element: Element | null): string | undefined {
  if (!element) return undefined;
  const named = element.getAttribute('data-lang') ?? element.getAttribute('data-language');
  return named ?? /(?:^|\s)lang(?:uage)?-([\w+#-]+)/.exec(element.className)?.[1];
}
