interface Props<Choice extends string> {
  legend: string;
  /** Choice → what it is called. */
  choices: Record<Choice, string>;
  value: Choice;
  onChange: (choice: Choice) => void;
}

/** One of a few, all of them in sight. */
export function Choices<Choice extends string>({ legend, choices, value, onChange }: Props<Choice>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {(Object.keys(choices) as Choice[]).map((choice) => (
          <label key={choice} data-choice={choice}>
            <input type="radio" name={legend} checked={choice === value} onChange={() => onChange(choice)} />
            {choices[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
