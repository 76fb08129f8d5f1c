import { stepWithin } from './step-within';

interface Props {
  words: { legend: string; less: string; more: string; value: (value: number) => string };
  value: number;
  low: number;
  high: number;
  step: number;
  /** Told what a press makes of the value, which may be further by then: presses come faster than settings are stored. */
  onStep: (step: (value: number) => number) => void;
}

/** A number that goes up and down within its range. Its buttons stay at the ends: a disabled one drops the focus. */
export function Stepper({ words, value, low, high, step, onStep }: Props) {
  const go = (by: number) => onStep((now) => stepWithin({ low, high }, now, by));
  return (
    <fieldset class="stepper">
      <legend>{words.legend}</legend>
      <button type="button" aria-label={words.less} aria-disabled={value <= low} onClick={() => go(-step)}>
        −
      </button>
      <output>{words.value(value)}</output>
      <button type="button" aria-label={words.more} aria-disabled={value >= high} onClick={() => go(step)}>
        +
      </button>
    </fieldset>
  );
}
