import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/lib/article/article';
import { answerMessages, sendMessage, type SaveFailure } from '@/lib/messages';
import { findActiveTab, type Reading, readTab } from './read-active-tab';

export interface ReadingState {
  /** Title of the tab, known before its page is read. */
  tabTitle: string | undefined;
  reading: Reading | undefined;
  saveFailure: SaveFailure | undefined;
  /** Takes what was found on a page that does not look like an article for one, and keeps it. */
  readAnyway: (article: Article) => void;
}

/** Reads the page of the active tab, once, when the popup opens. */
export function useReading(): ReadingState {
  const [tabTitle, setTabTitle] = useState<string>();
  const [reading, setReading] = useState<Reading>();
  const [saveFailure, setSaveFailure] = useState<SaveFailure>();

  useEffect(() => {
    // Heard from before the script runs, so that not even a quick failure is missed.
    const stop = answerMessages({
      saveFailed: async ({ reason }) => setSaveFailure(reason),
    });
    void (async () => {
      const tab = await findActiveTab();
      setTabTitle(tab?.title);
      setReading(await readTab(tab));
    })();
    return stop;
  }, []);

  const readAnyway = (article: Article) => {
    setReading({ ok: true, article });
    // A failure is told by `saveFailed`; a background that died answers nothing, and the state stays 'saving'.
    void sendMessage('saveArticle', { article }).catch(() => setSaveFailure('disk-error'));
  };

  return { tabTitle, reading, saveFailure, readAnyway };
}
