import { useLayoutEffect } from 'preact/hooks';
import type { ReadingSettings } from '@/lib/settings/reading-settings';
import { keepInSight } from './keep-in-sight';
import { useWatched, type Watch } from './use-watched';

/**
 * Sets the page the way the person likes to read, and keeps it so while that is changed here or elsewhere. `remembered` is for
 * the first frame, until the watch has told.
 */
export function useAppearance(remembered: ReadingSettings, watch: Watch<ReadingSettings>): ReadingSettings {
  const watched = useWatched('appearance', watch);
  const settings = watched.state === 'known' ? watched.value : remembered;

  useLayoutEffect(() => {
    keepInSight(() => {
      const { dataset, style } = document.documentElement;
      dataset['theme'] = settings.theme;
      dataset['face'] = settings.face;
      dataset['align'] = settings.align;
      dataset['hyphens'] = settings.hyphens ? 'auto' : 'manual';
      dataset['pictures'] = settings.pictures;
      style.setProperty('--text-size', `${settings.textSize}px`);
      style.setProperty('--line-height', `${settings.lineHeight}`);
      style.setProperty('--measure', `${settings.measure}em`);
    });
  }, [settings]);

  return settings;
}
