/** One of several things to choose from, with how many there are behind it. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

interface ChoiceProps<Value> {
  /** What is chosen. */
  readonly label: string;
  /** Names the group among all of a page. */
  readonly name: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons as a row of pills under their label. */
export function Choice<Value>({ label, name, options, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="filter">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.label}>
          <input type="radio" class="unseen" name={name} checked={option.value === chosen} onChange={() => onChoose(option.value)} />
          {option.label} <span class="count">{option.count}</span>
        </label>
      ))}
    </fieldset>
  );
}
