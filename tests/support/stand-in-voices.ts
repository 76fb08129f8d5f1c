import type { Page } from 'puppeteer-core';

/** What an utterance was said with. */
export interface Said {
  text: string;
  lang: string;
  rate: number;
  voice: string | undefined;
}

/**
 * Gives a page voices on a machine that has none, so that the page's own listening can be heard to the letter on any: one of English on the
 * device, one of English elsewhere, two of Ukrainian. They make no sound, and tell of each utterance what real ones do: its start, its words
 * and its end, as real events of the browser on the very utterance the page made. They come late, as real ones do.
 *
 * `milliseconds` is what a word takes; with `Infinity` they begin and say no more, and the test tells the words. With `refusing` they want a
 * click first, as browsers do of a page that nobody touched.
 */
export async function giveVoices(
  page: Page,
  { milliseconds = 40, refusing = false }: { milliseconds?: number; refusing?: boolean } = {},
): Promise<void> {
  await page.evaluate(
    (perWord, refuses) => {
      const voice = (voiceURI: string, lang: string, localService: boolean) =>
        ({ voiceURI, name: voiceURI, lang, localService, default: false }) as SpeechSynthesisVoice;
      const voices = [
        voice('Afar', 'en-GB', false),
        voice('Near', 'en-US', true),
        voice('Oksana', 'uk-UA', true),
        voice('Taras', 'uk-UA', true),
      ];
      const said: Said[] = [];
      const spoken: SpeechSynthesisUtterance[] = [];
      const marked: string[] = [];
      let clock: ReturnType<typeof setTimeout> | undefined;
      const tell = (utterance: SpeechSynthesisUtterance, name: string, charIndex = 0) =>
        utterance.dispatchEvent(
          new SpeechSynthesisEvent(name, {
            utterance,
            charIndex,
            name: name === 'boundary' ? 'word' : '',
          }),
        );
      const sayFrom = (utterance: SpeechSynthesisUtterance, words: number[]) => {
        if (!Number.isFinite(perWord)) return;
        const [next, ...rest] = words;
        clock = setTimeout(() => {
          if (next === undefined) return void tell(utterance, 'end');
          tell(utterance, 'boundary', next);
          sayFrom(utterance, rest);
        }, perWord / utterance.rate);
      };
      // A browser takes no voice but its own, and these are none of them.
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { value: null, writable: true });
      Object.assign(speechSynthesis, {
        getVoices: () => voices,
        cancel: () => clearTimeout(clock),
        speak: (utterance: SpeechSynthesisUtterance) => {
          const { lang, rate, text } = utterance;
          said.push({ text, lang, rate, voice: utterance.voice?.voiceURI });
          spoken.push(utterance);
          const [range] = CSS.highlights.get('spoken-sentence')?.values() ?? [];
          if (range instanceof Range) marked.push(range.toString());
          if (refuses) {
            clock = setTimeout(() =>
              utterance.dispatchEvent(
                new SpeechSynthesisErrorEvent('error', { utterance, error: 'not-allowed' }),
              ),
            );
            return;
          }
          clock = setTimeout(() => {
            tell(utterance, 'start');
            sayFrom(
              utterance,
              [...text.matchAll(/\S+/gu)].map((word) => word.index),
            );
          });
        },
      });
      Object.assign(globalThis, { standIn: { said, spoken, marked } });
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    },
    milliseconds,
    refusing,
  );
}

/** Everything that was given to the voices so far, in order. */
export function saidBy(page: Page): Promise<Said[]> {
  return page.evaluate(() => (globalThis as unknown as { standIn: { said: Said[] } }).standIn.said);
}

/**
 * Whether a sentence that begins so is marked as spoken, or was since one of these was asked for before: a short one may be over when a busy
 * machine comes to look.
 */
export function wasMarked(page: Page, start: string): Promise<boolean> {
  return page.evaluate((beginning) => {
    const { standIn } = globalThis as unknown as { standIn?: { marked: string[] } };
    const [range] = CSS.highlights.get('spoken-sentence')?.values() ?? [];
    const sentences = [...(standIn?.marked ?? []), range instanceof Range ? range.toString() : ''];
    const at = sentences.findIndex((sentence) => sentence.startsWith(beginning));
    if (at >= 0) standIn?.marked.splice(0, at + 1);
    return at >= 0;
  }, start);
}

/** Has the voice tell of a place in the text of one of the last utterances (-1 is the last). Returns the sentence and word that are marked then. */
export function tellWord(
  page: Page,
  of: number,
  charIndex: number,
  name = 'word',
): Promise<(string | null)[]> {
  return page.evaluate(
    (at, index, kind) => {
      const { spoken } = (globalThis as unknown as { standIn: { spoken: SpeechSynthesisUtterance[] } })
        .standIn;
      const utterance = spoken.at(at);
      if (!utterance) throw new Error('Nothing is spoken.');
      utterance.dispatchEvent(
        new SpeechSynthesisEvent('boundary', { utterance, charIndex: index, name: kind }),
      );
      return ['spoken-sentence', 'spoken-word'].map((highlight) => {
        const [range] = CSS.highlights.get(highlight)?.values() ?? [];
        return range instanceof Range ? range.toString() : null;
      });
    },
    of,
    charIndex,
    name,
  );
}
