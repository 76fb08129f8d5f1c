import type { Article } from '@/lib/article/article';
import type { RowFacts } from './write-rows';

/** What a row takes over from the article itself. */
type FromArticle =
  | ('url' | 'title' | 'dek' | 'section' | 'siteName' | 'siteDomain' | 'authorNames' | 'publishedAt')
  | ('leadSrc' | 'language' | 'direction' | 'readingMinutes' | 'wordCount' | 'isLink' | 'topics');

/** The row of an article, with what is known of it besides. */
export function rowOf<F extends Omit<RowFacts, FromArticle>>(article: Article, facts: F): F & RowFacts {
  return {
    ...facts,
    url: article.url,
    title: article.title,
    ...(article.dek && { dek: article.dek }),
    ...(article.section && { section: article.section }),
    siteName: article.site.name,
    siteDomain: article.site.domain,
    authorNames: article.authors.map((author) => author.name),
    ...(article.publishedAt && { publishedAt: article.publishedAt }),
    ...(article.lead && { leadSrc: article.lead.src }),
    ...(article.language && { language: article.language }),
    direction: article.direction,
    readingMinutes: article.readingMinutes,
    wordCount: article.wordCount,
    ...(article.completeness === 'none' && { isLink: true as const }),
    topics: article.tags,
  };
}
