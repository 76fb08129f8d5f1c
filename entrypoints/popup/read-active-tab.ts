import { type Browser, browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import { canonicalUrl } from '@/lib/article/canonical-url';
import { parseArticle } from '@/lib/article/parse-article';
import { findRefusal, type Refusal } from './refusal';

/**
 * What a click gave: the article, or why there is none, perhaps with what was found all the same. `isSent`: its save is under way; a page can
 * take our script the voice for it.
 */
export type Reading =
  | { ok: true; article: Article; isSent: boolean }
  | { ok: false; reason: Refusal; article?: Article };

/** What a click sets going. */
export interface Opening {
  /** The tab the person clicked in. */
  tab: Promise<Browser.tabs.Tab | undefined>;
  /** Waits for a page that is still loading, however long that takes. Never rejects. */
  reading: Promise<Reading>;
}

/** Begins to read the page of the active tab, under the right the click gave (`activeTab`). */
export function readActiveTab(): Opening {
  const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => found);
  return { tab, reading: tab.then((found) => readTab(found)) };
}

/** Reads the page of a tab; with `now`, what is there of it while it is still loading. */
export async function readTab(tab: Browser.tabs.Tab | undefined, now = false): Promise<Reading> {
  const refusal = findRefusal(tab?.url);
  // An address that ends in .pdf may be a page about one.
  if (tab?.id === undefined || !tab.url || (refusal && refusal !== 'pdf')) {
    return { ok: false, reason: refusal ?? 'browser-page' };
  }
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['/read-page.js'],
      injectImmediately: now,
    });
    return judge(injection?.result, tab.url);
  } catch {
    return { ok: false, reason: refusal ?? 'page-blocked' };
  }
}

/** The answer comes out of the page's process: it is judged like anything else from there. The address is the tab's. */
function judge(result: unknown, tabUrl: string): Reading {
  if (typeof result !== 'object' || result === null) return { ok: false, reason: 'failed' };
  const parsed = 'article' in result ? parseArticle(result.article) : undefined;
  const article = parsed?.ok
    ? { ...parsed.article, sourceUrl: tabUrl, url: canonicalUrl(tabUrl, parsed.article.url) }
    : undefined;
  if ('ok' in result && result.ok === true) {
    return article
      ? { ok: true, article, isSent: 'isSent' in result && result.isSent === true }
      : { ok: false, reason: 'failed' };
  }
  return { ok: false, reason: pageRefusal('reason' in result && result.reason), ...(article && { article }) };
}

function pageRefusal(reason: unknown): Refusal {
  const known = (['not-a-page', 'pdf', 'no-article', 'too-large', 'too-slow'] as const).find(
    (one) => one === reason,
  );
  return known ?? 'failed';
}
