import { defaultReadingSettings, readingRanges, type ReadingSettings } from '@/lib/settings/reading-settings';
import { words } from '@/lib/words/words';
import { Choices } from './Choices';
import { Stepper } from './Stepper';
import { useDisclosure } from './use-disclosure';

interface Props {
  value: ReadingSettings;
  onChange: (change: (now: ReadingSettings) => ReadingSettings) => void;
}

/** 'Aa': how the text looks, changed while one looks at it. */
export function AppearancePanel({ value, onChange }: Props) {
  const disclosure = useDisclosure();
  const change = (members: Partial<ReadingSettings>) => onChange((now) => ({ ...now, ...members }));
  const stepper = (name: keyof typeof readingRanges) => ({
    ...readingRanges[name],
    value: value[name],
    onStep: (stepped: (value: number) => number) =>
      onChange((now) => ({ ...now, [name]: stepped(now[name]) })),
  });
  const text = words.appearance;

  return (
    <details
      class="menu appearance"
      ref={disclosure.ref}
      open={disclosure.open}
      onToggle={disclosure.onToggle}
    >
      <summary aria-label={[words.bar.appearance, words.bar.appearanceLabel].join(' ')}>
        {words.bar.appearance}
      </summary>
      <div class="panel">
        <Choices
          legend={text.theme}
          choices={text.themes}
          value={value.theme}
          onChange={(theme) => change({ theme })}
        />
        <Choices
          legend={text.face}
          choices={text.faces}
          value={value.face}
          onChange={(face) => change({ face })}
        />
        <Stepper {...stepper('textSize')} words={text.size} />
        <Stepper {...stepper('lineHeight')} words={text.lineHeight} />
        <Stepper {...stepper('measure')} words={text.measure} />
        <Choices
          legend={text.pictures}
          choices={text.pictureChoices}
          value={value.pictures}
          onChange={(pictures) => change({ pictures })}
        />
        <fieldset>
          <label>
            <input
              type="checkbox"
              checked={value.align === 'justify'}
              onChange={(event) => change({ align: event.currentTarget.checked ? 'justify' : 'start' })}
            />
            {text.justify}
          </label>
          <label>
            <input
              type="checkbox"
              checked={value.hyphens}
              onChange={(event) => change({ hyphens: event.currentTarget.checked })}
            />
            {text.hyphens}
          </label>
        </fieldset>
        <button type="button" class="quiet" onClick={() => onChange(() => defaultReadingSettings)}>
          {text.reset}
        </button>
      </div>
    </details>
  );
}
