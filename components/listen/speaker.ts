import type { Utterance } from '@/lib/listen/utterances';
import { wordAt } from '@/lib/listen/word-at';

/** What is being spoken. */
export interface Spoken {
  index: number;
  utterance: Utterance;
  /** The word within the utterance, in UTF-16 units, where the voice tells. */
  word?: { start: number; end: number };
}

interface Options {
  utterances: readonly Utterance[];
  language: string | undefined;
  voice: () => SpeechSynthesisVoice | undefined;
  speed: () => number;
  onSpoken: (spoken: Spoken) => void;
  /** 'done': the end was reached. 'refused': the browser wants the person's click first. 'failed': the voice did not speak. */
  onEnd: (why: 'done' | 'refused' | 'failed') => void;
}

export interface Speaker {
  /** Speaks from this utterance on; what was being spoken is dropped. */
  speakFrom: (index: number) => void;
  /** Falls silent, and says nothing more of what was being spoken. */
  stop: () => void;
}

/** Even a slow voice says five signs a second; after three times as long an utterance of which nothing is heard is given up. */
const patience = (text: string) => 5_000 + (text.length / 5) * 3_000;

/**
 * Speaks utterance by utterance with the browser's own voices. One at a time: a queue cannot be changed, and pausing is broken on
 * some systems (Chrome on Android stops for good, Chrome with voices from elsewhere forgets to go on), so to pause is to stop and to
 * go on is to say the sentence again. Some voices tell no end now and then: a clock, running only while a voice speaks, goes on.
 */
export function makeSpeaker(options: Options): Speaker {
  const { language, onEnd, onSpoken, utterances } = options;
  /** Events of an utterance that was dropped come late; only those of the current turn count. */
  let turn = 0;
  let clock: ReturnType<typeof setTimeout> | undefined;
  // Chrome forgets an utterance that nobody holds, and its 'end' with it.
  let held: SpeechSynthesisUtterance | undefined;

  const stop = () => {
    turn++;
    clearTimeout(clock);
    held = undefined;
    speechSynthesis.cancel();
  };

  const speakFrom = (index: number) => {
    stop();
    const mine = turn;
    const utterance = utterances[index];
    if (!utterance) return onEnd('done');
    const said = new SpeechSynthesisUtterance(utterance.text);
    const voice = options.voice();
    if (voice) said.voice = voice;
    const lang = voice?.lang ?? language;
    if (lang) said.lang = lang.replaceAll('_', '-');
    said.rate = options.speed();
    const when = (
      name: 'start' | 'boundary' | 'end' | 'error',
      listener: (event: SpeechSynthesisEvent) => void,
    ) =>
      said.addEventListener(name, (event) => {
        if (turn === mine) listener(event);
      });
    when('boundary', (event) => {
      if (event.name && event.name !== 'word') return;
      const word = wordAt(utterance.text, event.charIndex, language);
      onSpoken({ index, utterance, ...(word && { word }) });
    });
    when('end', () => speakFrom(index + 1));
    when('error', (event) => {
      const { error } = event as SpeechSynthesisErrorEvent;
      stop();
      onEnd(error === 'not-allowed' ? 'refused' : 'failed');
    });
    clock = setTimeout(() => speakFrom(index + 1), patience(utterance.text) / said.rate);
    held = said;
    onSpoken({ index, utterance });
    speechSynthesis.speak(held);
  };

  return { speakFrom, stop };
}
