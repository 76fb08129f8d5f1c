import { browser } from 'wxt/browser';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { parseArticle } from '@/lib/article/parse-article';
import { saveArticle as keep } from '@/lib/library/save-article';
import { saveFailure } from '@/lib/library/save-failure';
import { tidyIndex } from '@/lib/library/search/compact-index';
import { threadStory } from '@/lib/library/threads/thread-stories';
import { type Messages, type SaveAnswer, type SaveFailure, sendMessage, type Sender } from '@/lib/messages';
import { parseId } from './parse-data';

/**
 * `saveArticle`: checks what a page's side sent, keeps it, and tells the open pages when it could not be kept. A story's
 * address is believed only within the site of the page that sent it, so that one site cannot write over what was saved
 * from another; else the page's own address counts. Nothing is kept from a tab that was not clicked.
 */
export async function saveArticle(
  data: Messages['saveArticle']['data'],
  sender: Sender,
): Promise<SaveAnswer> {
  const parsed = parseArticle(data?.article);
  const saveId = parseId(data?.saveId);
  if (!parsed.ok || !saveId) return refuse(sender.url, 'not-trusted');
  if (sender.speaker === 'content-script' && !(await isClicked(sender.tabId)))
    return refuse(sender.url, 'not-trusted');
  if (sender.speaker === 'content-script' && sender.inPrivateWindow)
    return refuse(sender.url, 'private-window');
  // Our popup speaks for the tab it was opened on ('read it anyway', 'keep it').
  const sourceUrl = sender.speaker === 'own-page' ? parsed.article.sourceUrl : sender.url;
  const article = { ...parsed.article, sourceUrl, url: canonicalUrl(sourceUrl, parsed.article.url) };
  try {
    const id = await keep(article, new Date(), saveId);
    // Not waited for: the save is on disk and can be found.
    void tidyIndex().catch((error: unknown) => console.error('Lede could not tidy its search index.', error));
    void threadStory(id).catch((error: unknown) => console.error('Lede could not find its thread.', error));
    return { ok: true, id };
  } catch (error) {
    return refuse(sourceUrl, saveFailure(error));
  }
}

/**
 * True when the person clicked for this tab's page: the browser shows us the address of no other (`activeTab`). Our script runs
 * nowhere else, but a page's own process could speak in its name. A tab that is closed by now cannot be asked; it is believed, for a story must not
 * be lost by closing its tab right after the click.
 */
async function isClicked(tabId: number | undefined): Promise<boolean> {
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  return !tab || tab.url !== undefined;
}

async function refuse(sourceUrl: string, reason: SaveFailure): Promise<SaveAnswer> {
  // Rejects when no page is open to hear it; then nobody shows the article as being saved either.
  await sendMessage('saveFailed', { sourceUrl, reason }).catch(() => undefined);
  return { ok: false, reason };
}
