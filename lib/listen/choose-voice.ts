/** What is needed of the browser's `SpeechSynthesisVoice`. */
export interface Voice {
  voiceURI: string;
  name: string;
  /** BCP 47; some systems write 'en_GB'. */
  lang: string;
  /** On the device: works offline, and nobody else learns what is read. */
  localService: boolean;
  /** Of the system. */
  default: boolean;
}

/**
 * The voices that can speak a language, the best first: on the device before elsewhere, of the same country before others, the
 * system's own before the rest. Where the language is not known, all of them.
 */
export function voicesFor<V extends Voice>(voices: readonly V[], language: string | undefined): V[] {
  const wanted = tag(language ?? '');
  const fitting = language ? voices.filter((voice) => primary(voice.lang) === primary(wanted)) : [...voices];
  const rank = (voice: V) =>
    (voice.localService ? 4 : 0) + (tag(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
  return fitting.toSorted((a, b) => rank(b) - rank(a));
}

/** The voice the person chose for the language, where it is still there, else the best. */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  language: string | undefined,
  chosen: string | undefined,
): V | undefined {
  const fitting = voicesFor(voices, language);
  return fitting.find((voice) => voice.voiceURI === chosen) ?? fitting[0];
}

function tag(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

/** 'en' of 'en-GB': what voices are remembered by. */
export function primary(language: string): string {
  return tag(language).split('-')[0] ?? '';
}
