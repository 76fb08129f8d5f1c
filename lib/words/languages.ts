import type { Words } from './en';
import type { Language } from './phrasing';

/** Every language besides English, and how its words come: each is a file of its own, which only its speakers load. */
export const otherLanguages = {
  ar: async () => (await import('./ar')).ar,
  cs: async () => (await import('./cs')).cs,
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ja: async () => (await import('./ja')).ja,
  pl: async () => (await import('./pl')).pl,
  uk: async () => (await import('./uk')).uk,
} satisfies Record<Exclude<Language, 'en'>, () => Promise<Words>>;
