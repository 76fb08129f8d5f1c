import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/lib/article/article';
import { answerMessages, sendMessage, type SaveFailure } from '@/lib/messages';
import type { Opening, Reading } from './read-active-tab';

export interface ReadingState {
  /** Title of the tab, known before its page is read. */
  tabTitle: string | undefined;
  reading: Reading | undefined;
  saveFailure: SaveFailure | undefined;
  /** Shows the article and keeps it because the person says so: it did not look like one, or the window is private. */
  keep: (article: Article) => void;
}

/** The reading that began when the popup opened, as state. */
export function useReading({ tab, reading: begun }: Opening): ReadingState {
  const [tabTitle, setTabTitle] = useState<string>();
  const [reading, setReading] = useState<Reading>();
  const [saveFailure, setSaveFailure] = useState<SaveFailure>();

  useEffect(() => {
    void tab.then((found) => setTabTitle(found?.title));
    void begun.then(setReading);
    return answerMessages({ saveFailed: async ({ reason }) => setSaveFailure(reason) });
  }, []);

  const keep = (article: Article) => {
    setReading({ ok: true, article });
    setSaveFailure(undefined);
    // A refusal is told by `saveFailed`; a rejection says that nobody was there to answer.
    void sendMessage('saveArticle', { article }).catch(() => setSaveFailure('disk-error'));
  };

  return { tabTitle, reading, saveFailure, keep };
}
