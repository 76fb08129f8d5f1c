import { words } from '@/lib/words/words';

type Theme = keyof typeof words.appearance.themes;

export interface Appearance {
  theme: Theme;
  /** CSS pixels. */
  textSize: number;
}

interface Props {
  value: Appearance;
  textSizes: { low: number; high: number; step: number };
  onChange: (value: Appearance) => void;
}

const themes = Object.keys(words.appearance.themes) as Theme[];

/** 'Aa': colours and size of the text, changed while one looks at it. */
export function AppearancePanel({ value, textSizes, onChange }: Props) {
  const { low, high, step } = textSizes;
  const resize = (by: number) =>
    onChange({ ...value, textSize: Math.min(high, Math.max(low, value.textSize + by)) });

  return (
    <details class="appearance">
      <summary aria-label={words.bar.appearanceLabel}>{words.bar.appearance}</summary>
      <div class="panel">
        <fieldset>
          <legend>{words.appearance.theme}</legend>
          {themes.map((theme) => (
            <label key={theme} class={`swatch ${theme}`}>
              <input
                type="radio"
                name="theme"
                checked={theme === value.theme}
                onChange={() => onChange({ ...value, theme })}
              />
              {words.appearance.themes[theme]}
            </label>
          ))}
        </fieldset>
        <fieldset class="sizes">
          <legend>{words.appearance.size}</legend>
          <button
            type="button"
            aria-label={words.appearance.smaller}
            disabled={value.textSize <= low}
            onClick={() => resize(-step)}
          >
            −
          </button>
          <output>{words.appearance.pixels(value.textSize)}</output>
          <button
            type="button"
            aria-label={words.appearance.larger}
            disabled={value.textSize >= high}
            onClick={() => resize(step)}
          >
            +
          </button>
        </fieldset>
      </div>
    </details>
  );
}
