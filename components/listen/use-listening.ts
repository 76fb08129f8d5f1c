import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { bottomOfBar } from '@/components/text-blocks';
import { leafElement, passageOf } from '@/components/text-positions';
import type { Article } from '@/lib/article/article';
import { runningText } from '@/lib/article/running-text';
import { chooseVoice, primary, voicesFor } from '@/lib/listen/choose-voice';
import { stepParagraph, utteranceAt } from '@/lib/listen/step-paragraph';
import { utterances } from '@/lib/listen/utterances';
import type { ListeningSettings } from '@/lib/settings/listening-settings';
import { hideSpoken, showSpoken } from './show-spoken';
import { makeSpeaker, type Spoken } from './speaker';
import { useVoices } from './use-voices';

/** 'refused': the browser wants the person's click before it speaks. 'failed': the voice did not speak. */
export type ListeningState = 'off' | 'speaking' | 'paused' | 'refused' | 'failed';

export interface Listening {
  /** False where no voice speaks the story's language; then there is nothing to show. */
  canListen: boolean;
  state: ListeningState;
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | undefined;
  /** Begins at a leaf of the text, or where the person is. */
  start: (leaf?: string) => void;
  pause: () => void;
  goOn: () => void;
  stop: () => void;
  /** To the next (1) or the previous (-1) paragraph. */
  step: (by: 1 | -1) => void;
}

interface Options {
  article: Article | undefined;
  settings: ListeningSettings;
  /** Said at each paragraph that is begun. */
  onLeaf?: ((leaf: string) => void) | undefined;
}

/** Reads the story aloud, from where the person is, and marks what is spoken. */
export function useListening({ article, onLeaf, settings }: Options): Listening {
  const [state, setState] = useState<ListeningState>('off');
  const all = useVoices();
  const language = article?.language;
  const voices = useMemo(() => voicesFor(all, language), [all, language]);
  const voice = chooseVoice(voices, undefined, settings.voices[primary(language ?? '')]);
  const current = useRef({ speed: settings.speed, voice });
  current.current = { speed: settings.speed, voice };
  const sayLeaf = useRef(onLeaf);
  sayLeaf.current = onLeaf;
  const spoken = useRef<Spoken | undefined>(undefined);

  // Made when it is first listened to: most stories are read.
  const lines = useMemo(() => {
    let made: ReturnType<typeof utterances> | undefined;
    return () => (made ??= article ? utterances(article.blocks, article.language) : []);
  }, [article]);
  const speaker = useMemo(() => {
    let made: ReturnType<typeof makeSpeaker> | undefined;
    return () =>
      (made ??= makeSpeaker({
        utterances: lines(),
        language,
        voice: () => current.current.voice,
        speed: () => current.current.speed,
        onSpoken: (now) => {
          if (now.utterance.leaf !== spoken.current?.utterance.leaf) sayLeaf.current?.(now.utterance.leaf);
          showSpoken(now, spoken.current);
          spoken.current = now;
        },
        onEnd: (why) => {
          if (why !== 'done') return setState(why);
          hideSpoken();
          spoken.current = undefined;
          setState('off');
        },
      }));
  }, [lines]);

  const speakFrom = (index: number) => {
    setState('speaking');
    speaker().speakFrom(index);
  };
  const stop = () => {
    speaker().stop();
    hideSpoken();
    spoken.current = undefined;
    setState('off');
  };
  const isOn = state !== 'off';
  useEffect(() => {
    if (!isOn) return;
    return () => {
      speaker().stop();
      hideSpoken();
    };
  }, [isOn, speaker]);
  // A story that was saved anew is spoken on where its words still stand; with another one, or none, it is over.
  useEffect(() => {
    const now = spoken.current;
    if (!isOn || !now) return;
    const { leaf, start } = now.utterance;
    const index = utteranceAt(lines(), leaf, start);
    const utterance = lines()[index];
    if (!utterance) return stop();
    spoken.current = { index, utterance };
    if (state === 'speaking') speaker().speakFrom(index);
    else if (state === 'paused') showSpoken(spoken.current, spoken.current);
  }, [speaker]);
  // Another speed or voice is heard at once: the sentence is said again.
  useEffect(() => {
    if (state === 'speaking' && spoken.current) speaker().speakFrom(spoken.current.index);
  }, [settings.speed, voice?.voiceURI]);
  // A page that is left falls silent; browsers would speak on.
  useEffect(() => {
    const onLeave = () => 'speechSynthesis' in globalThis && state !== 'off' && speechSynthesis.cancel();
    addEventListener('pagehide', onLeave);
    return () => removeEventListener('pagehide', onLeave);
  }, [state]);

  useEffect(() => {
    if (!isOn || !article) return;
    const running = runningText(article);
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const leaf = target?.closest<HTMLElement>('.text [data-leaf]')?.dataset['leaf'];
      if (!leaf || target?.closest('a, button, mark.highlight') || getSelection()?.isCollapsed === false)
        return;
      // The sentence under the pointer where the browser says which, else the paragraph.
      const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
      const start = running.leaves.find((one) => one.id === leaf)?.start ?? 0;
      const range = caret && document.createRange();
      range?.setStart(caret?.offsetNode ?? document, 0);
      if (caret) range?.setEnd(caret.offsetNode, caret.offset);
      const passage = range && passageOf(range, running);
      const at = utteranceAt(lines(), leaf, passage ? Math.max(0, passage.end - start) : 0);
      if (at >= 0) speakFrom(at);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [isOn, article]);

  return {
    canListen: article !== undefined && voice !== undefined,
    state,
    voices,
    voice,
    start: (leaf) => {
      const at = utteranceAt(lines(), leaf ?? firstInSight(lines()) ?? '', 0);
      speakFrom(Math.max(0, at));
    },
    pause: () => {
      speaker().stop();
      setState('paused');
    },
    goOn: () => speakFrom(spoken.current?.index ?? 0),
    stop,
    step: (by) => speakFrom(stepParagraph(lines(), spoken.current?.index ?? 0, by)),
  };
}

/** The first leaf below the bar. */
function firstInSight(lines: readonly { leaf: string }[]): string | undefined {
  const edge = bottomOfBar();
  return lines.find(({ leaf }) => (leafElement(leaf)?.getBoundingClientRect().bottom ?? 0) > edge + 24)?.leaf;
}
