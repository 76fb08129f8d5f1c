import type { Article } from '@/lib/article/article';
import { articleMarkdown } from './article-markdown';
import { quote } from './quote';

/** The ways an article can be copied, each made when it is asked for. */
export function shareable(article: Article) {
  return {
    link: () => article.url,
    markdown: () => articleMarkdown(article),
    quote: () => {
      const selected = getSelection()?.toString() ?? '';
      return selected.trim() ? quote(article, selected) : undefined;
    },
  };
}
