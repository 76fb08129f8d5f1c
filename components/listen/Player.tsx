import { useRef } from 'preact/hooks';
import { Stepper } from '@/components/Stepper';
import { useLayer } from '@/components/use-layer';
import { primary } from '@/lib/listen/choose-voice';
import { type ListeningSettings, speedRange } from '@/lib/settings/listening-settings';
import { words } from '@/lib/words/words';
import type { Listening } from './use-listening';

interface Props {
  listening: Listening;
  /** BCP 47, of the story. */
  language: string | undefined;
  settings: ListeningSettings;
  onSettings: (change: (now: ListeningSettings) => ListeningSettings) => void;
}

/** What steers the voice, at the lower edge while one speaks. Escape ends the listening. */
export function Player({ language, listening, onSettings, settings }: Props) {
  const { goOn, pause, state, step, stop, voice, voices } = listening;
  const box = useRef<HTMLElement>(null);
  const isOn = state !== 'off';
  useLayer({ open: isOn, ref: box, onClose: (by) => by === 'escape' && stop() });
  if (!isOn) return null;
  const text = words.listen;
  return (
    <section class="player" aria-label={text.title} ref={box}>
      <button type="button" class="quiet" aria-label={text.previousLabel} onClick={() => step(-1)}>
        {text.previous}
      </button>
      <button type="button" onClick={state === 'speaking' ? pause : goOn}>
        {state === 'speaking' ? text.pause : text.goOn}
      </button>
      <button type="button" class="quiet" aria-label={text.nextLabel} onClick={() => step(1)}>
        {text.next}
      </button>
      <Stepper
        {...speedRange}
        words={text.speed}
        value={settings.speed}
        onStep={(stepped) => onSettings((now) => ({ ...now, speed: stepped(now.speed) }))}
      />
      {voices.length > 1 && (
        <label>
          <span class="visually-hidden">{text.voice}</span>
          <select
            value={voice?.voiceURI}
            onChange={(event) => {
              const chosen = { [primary(language ?? '')]: event.currentTarget.value };
              onSettings((now) => ({ ...now, voices: { ...now.voices, ...chosen } }));
            }}
          >
            {voices.map((one) => (
              <option key={one.voiceURI} value={one.voiceURI}>
                {text.voiceName(one.name, one.localService)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="quiet" onClick={stop}>
        {text.stop}
      </button>
      <p role="status">{state === 'refused' || state === 'failed' ? text[state] : ''}</p>
    </section>
  );
}
