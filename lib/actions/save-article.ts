import { canonicalUrl } from '@/lib/article/canonical-url';
import { parseArticle } from '@/lib/article/parse-article';
import { saveArticle as keep } from '@/lib/library/save-article';
import { saveFailure } from '@/lib/library/save-failure';
import { type Messages, type SaveAnswer, type SaveFailure, sendMessage, type Sender } from '@/lib/messages';

/**
 * `saveArticle`: checks what a page's side sent, keeps it, and tells the open pages when it could not be kept. A story's
 * address is believed only within the site of the page that sent it, so that one site cannot write over what was saved
 * from another; else the page's own address counts.
 */
export async function saveArticle(
  data: Messages['saveArticle']['data'],
  sender: Sender,
): Promise<SaveAnswer> {
  const parsed = parseArticle(data?.article);
  if (!parsed.ok) return refuse(sender.url, 'not-trusted');
  if (sender.speaker === 'content-script' && sender.inPrivateWindow)
    return refuse(sender.url, 'private-window');
  // Our popup speaks for the tab it was opened on ('read it anyway', 'keep it').
  const sourceUrl = sender.speaker === 'own-page' ? parsed.article.sourceUrl : sender.url;
  const article = { ...parsed.article, sourceUrl, url: canonicalUrl(sourceUrl, parsed.article.url) };
  try {
    return { ok: true, id: await keep(article) };
  } catch (error) {
    return refuse(sourceUrl, saveFailure(error));
  }
}

async function refuse(sourceUrl: string, reason: SaveFailure): Promise<SaveAnswer> {
  // Rejects when no page is open to hear it; then nobody shows the article as being saved either.
  await sendMessage('saveFailed', { sourceUrl, reason }).catch(() => undefined);
  return { ok: false, reason };
}
