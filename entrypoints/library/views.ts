import type { ComponentType, RefObject } from 'preact';
import { words } from '@/lib/words/words';
import type { Care } from './use-care';
import type { Place } from './use-address';

/** What a page beside the lists is given. */
export interface ViewProps {
  /** Where one is, and the way to elsewhere: `go({ view: undefined, list: 'all' })` leads back to the stories. */
  place: Place;
  /** The library as a whole. */
  care: Care;
  /** Ids of the stories that are picked in the list. */
  picked: readonly string[];
  /** What it is scrolled in. */
  scroller: RefObject<HTMLElement | null>;
}

export interface View {
  title: string;
  /** Whether it stands at the side, below the lists. */
  inSidebar: boolean;
  /** Loads it when it is first opened: the list is not to wait for it. */
  load: () => Promise<ComponentType<ViewProps>>;
}

/** The pages beside the lists, by their name in the address: library.html?view=… To add one, add it here. */
export const views: Readonly<Record<string, View>> = {
  threads: {
    title: words.threads.title,
    inSidebar: true,
    load: async () => (await import('./ThreadsView')).ThreadsView,
  },
  export: {
    title: words.export.title,
    inSidebar: true,
    load: async () => (await import('./ExportView')).ExportView,
  },
  tags: {
    title: words.library.tags,
    inSidebar: false,
    load: async () => (await import('./TallyView')).TagsView,
  },
  authors: {
    title: words.library.authors,
    inSidebar: false,
    load: async () => (await import('./TallyView')).AuthorsView,
  },
  sites: {
    title: words.library.sites,
    inSidebar: false,
    load: async () => (await import('./TallyView')).SitesView,
  },
  import: {
    title: words.imports.title,
    inSidebar: true,
    load: async () => (await import('./ImportView')).ImportView,
  },
  data: {
    title: words.data.title,
    inSidebar: true,
    load: async () => (await import('./DataView')).DataView,
  },
};
