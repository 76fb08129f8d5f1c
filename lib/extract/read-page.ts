import type { Article } from '@/lib/article/article';
import { Deadline, OutOfTime } from './deadline';
import { extractInSteps } from './extract-article';
import { LIMITS } from './limits';
import { isFrontPage } from './page/is-front-page';
import { judgeSize } from './page/judge-size';
import { safeQuery } from './page/safe-dom';
import { finishInTurns } from './steps';

export type PageReading =
  | { ok: true; article: Article }
  | {
      ok: false;
      reason: 'not-a-page' | 'pdf' | 'no-article' | 'too-large' | 'too-slow' | 'failed';
      article?: Article;
    };

/**
 * Judges a page and reads its article, in turns, so that the page goes on answering to the person; never throws. A page
 * that looks like a front page or a notice is 'no-article', and what was found there comes along, so that the person can
 * read it anyway. Reading gives up after `milliseconds`, by default those of limits.ts: a large page is then 'too-large',
 * and an ordinary one 'too-slow'.
 */
export async function readPage(
  document: Document,
  options: { url: string; milliseconds?: number },
): Promise<PageReading> {
  let outOfTime: 'too-large' | 'too-slow' = 'too-large';
  try {
    const type = document.contentType;
    if (type === 'application/pdf' || safeQuery(document, 'embed[type="application/pdf"]'))
      return { ok: false, reason: 'pdf' };
    if (type !== 'text/html' && type !== 'application/xhtml+xml') return { ok: false, reason: 'not-a-page' };
    const size = judgeSize(document);
    if (size === 'too-large') return { ok: false, reason: 'too-large' };
    if (size === 'ordinary') outOfTime = 'too-slow';
    const deadline = new Deadline(options.milliseconds ?? LIMITS.milliseconds[size]);
    const steps = extractInSteps(document, { url: options.url, deadline });
    const article = await finishInTurns(steps, () => deadline.check());
    return judge(document, article, options.url);
  } catch (error) {
    return { ok: false, reason: error instanceof OutOfTime ? outOfTime : 'failed' };
  }
}

function judge(document: Document, article: Article, url: string): PageReading {
  if (!article.blocks.length) return { ok: false, reason: 'no-article' };
  if (article.completeness === 'cut') return { ok: true, article };
  if (article.completeness === 'full' && !isFrontPage(document, article, url)) return { ok: true, article };
  return { ok: false, reason: 'no-article', article: { ...article, completeness: 'doubtful' } };
}
