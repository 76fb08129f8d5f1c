import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import { answerMessages } from '@/lib/messages';
import { sendSave } from '@/lib/send-save';
import type { words } from '@/lib/words/words';
import { type Opening, type Reading, readTab } from './read-active-tab';

/** Why the article is not kept; each has its sentence in the words. */
export type SaveTrouble = keyof typeof words.saveFailed;

/** After this long a page that does not let us look is called slow, in milliseconds. */
const patience = 5_000;

export interface ReadingState {
  tab: Browser.tabs.Tab | undefined;
  reading: Reading | undefined;
  /** True while the page is still busy or loading and the person has waited for a while. */
  isSlow: boolean;
  /** Reads what is there of a page that is still loading. */
  readNow: () => void;
  trouble: SaveTrouble | undefined;
  setTrouble: (trouble: SaveTrouble | undefined) => void;
  /** Shows what was found on a page that does not look like an article; keeps it too, except from a private window. */
  readAnyway: (article: Article) => void;
  /** Keeps the article because the person says so. */
  keep: (article: Article) => void;
  /** How often that was said: what failed before is to be tried anew. */
  attempts: number;
}

/** The reading that began when the popup opened, as state. */
export function useReading(opening: Opening): ReadingState {
  const [tab, setTab] = useState<Browser.tabs.Tab>();
  const [reading, setReading] = useState<Reading>();
  const [isSlow, setSlow] = useState(false);
  const [trouble, setTrouble] = useState<SaveTrouble>();
  const [attempts, setAttempts] = useState(0);

  useEffect(() => {
    void opening.tab.then(setTab);
    void Promise.all([opening.reading, opening.tab]).then(([found, from]) => show(found, from));
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);

  useEffect(
    () =>
      answerMessages({
        // Believed from the background alone, and only of the page this popup is about: there may be other windows.
        saveFailed: async ({ sourceUrl, reason }, sender) => {
          if (sender.speaker === 'own-page' && sourceUrl === tab?.url) setTrouble(reason);
        },
      }),
    [tab?.url],
  );

  const keep = (article: Article) => {
    setReading({ ok: true, article, isSent: true });
    setTrouble(undefined);
    setAttempts((count) => count + 1);
    // A refusal is told by `saveFailed`; a rejection says that nobody was there to answer.
    void sendSave(article, browser.runtime).catch(() => setTrouble('no-answer'));
  };

  /** Keeps an article that is not on its way into the library yet; from a private window only when the person says so. */
  const keepUnasked = (article: Article, from: Browser.tabs.Tab | undefined) => {
    if (!from?.incognito) return keep(article);
    setReading({ ok: true, article, isSent: false });
    setTrouble('private-window');
  };

  const show = (found: Reading, from: Browser.tabs.Tab | undefined) =>
    found.ok && !found.isSent ? keepUnasked(found.article, from) : setReading(found);

  return {
    tab,
    reading,
    isSlow: isSlow && !reading,
    readNow: () => void readTab(tab, true).then((found) => show(found, tab)),
    trouble,
    setTrouble,
    readAnyway: (article) => keepUnasked(article, tab),
    keep,
    attempts,
  };
}
