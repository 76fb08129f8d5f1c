import { useEffect, useMemo } from 'preact/hooks';
import { type Listening, useListening } from '@/components/listen/use-listening';
import { useWatched } from '@/components/use-watched';
import type { Article } from '@/lib/article/article';
import { tellListening } from '@/lib/messages';
import { defaultListeningSettings, type ListeningSettings } from '@/lib/settings/listening-settings';
import { watchListeningSettings } from '@/lib/settings/settings';

interface Options {
  article: Article | undefined;
  /** Of the saved article. */
  id: string | undefined;
  /** True in the popup, which closes when the person turns to something else: the tab goes on then. */
  goesOnInTab: boolean;
}

/** Listening as the person likes it, begun where another page left off, and handed on when this one closes. */
export function useStoryListening({ article, goesOnInTab, id }: Options): {
  listening: Listening;
  settings: ListeningSettings;
} {
  const watched = useWatched<ListeningSettings>('listening', watchListeningSettings);
  const settings = watched.state === 'known' ? watched.value : defaultListeningSettings;
  const line = useMemo(tellListening, []);
  const isTold = goesOnInTab && id !== undefined;
  const listening = useListening({
    article,
    settings,
    onLeaf: isTold ? (leaf) => line.at({ id, leaf }) : undefined,
  });
  const { canListen, start, state } = listening;

  useEffect(() => {
    const address = new URL(location.href);
    const from = address.searchParams.get('listen');
    if (!from || !canListen || watched.state !== 'known') return;
    // A reloaded page does not begin to speak.
    address.searchParams.delete('listen');
    history.replaceState(null, '', address);
    start(from);
  }, [canListen, watched.state]);

  useEffect(() => {
    if (state !== 'speaking') line.over();
  }, [state]);

  return { listening, settings };
}
