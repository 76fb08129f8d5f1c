import type { Article } from '@/lib/article/article';
import type { Highlight } from '@/lib/article/highlight';
import type { Located } from '@/lib/article/leaf-marks';
import { articleMarkdown } from './article-markdown';
import { quote } from './quote';

/** What was highlighted in the article: in the order of the text, and what is no longer in it; and what is about to be. */
interface Highlights {
  located: readonly Located[];
  orphans: readonly Highlight[];
  /** The words of the story that are selected, if some are. */
  selected: { text: string } | undefined;
}

/** The ways an article can be copied, each made when it is asked for. `note` is what the person wrote about all of it. */
export function shareable(
  article: Article,
  { located, orphans, selected }: Highlights,
  note: string | undefined,
) {
  return {
    link: () => article.url,
    markdown: () => articleMarkdown(article, [...located.map((one) => one.highlight), ...orphans], note),
    quote: () => selected && quote(article, selected.text),
  };
}
