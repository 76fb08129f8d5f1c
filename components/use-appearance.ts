import { useLayoutEffect } from 'preact/hooks';
import type { Appearance } from './AppearancePanel';
import { useWatched, type Watch } from './use-watched';

/** Sets the page in the person's colours and text size, and keeps it so while the setting changes here or elsewhere. */
export function useAppearance(watch: Watch<Appearance>): Appearance | undefined {
  const watched = useWatched('appearance', watch);
  const appearance = watched.state === 'known' ? watched.value : undefined;
  useLayoutEffect(() => {
    if (!appearance) return;
    const root = document.documentElement;
    root.dataset['theme'] = appearance.theme;
    root.style.setProperty('--text-size', `${appearance.textSize}px`);
  }, [appearance]);
  return appearance;
}
