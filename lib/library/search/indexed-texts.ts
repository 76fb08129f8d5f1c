import type { Article } from '@/lib/article/article';
import { articleText } from '@/lib/article/article-text';

/** What of an article is searched, each as plain text. */
export interface IndexedTexts {
  headline: string;
  dek: string;
  body: string;
  authors: string[];
  /** Name and domain of the site. */
  site: string[];
  /** The publisher's topics and section. The person's own tags change without the text and are looked up in the rows. */
  topics: string[];
}

export function indexedTexts(article: Article): IndexedTexts {
  return {
    headline: article.title,
    dek: article.dek ?? '',
    body: articleText(article),
    authors: article.authors.map((author) => author.name),
    site: [article.site.name, article.site.domain],
    topics: [...article.tags, ...(article.section ? [article.section] : [])],
  };
}
