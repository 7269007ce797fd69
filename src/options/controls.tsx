import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RowProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is on or off, and works at once. */
export function Switch({ label, hint, on, onSwitch }: SwitchProps) {
  const hintId = useId();
  return (
    <label class="row switch">
      <span class="row-words">
        <span class="label">{label}</span>
        {hint && (
          <span class="hint" id={hintId}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked
        role="switch"
        aria-label={label}
        aria-describedby={hint ? hintId : undefined}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoicesProps<T extends string> extends Omit<RowProps, 'children'> {
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of two or three short words, side by side. */
export function Segments<T extends string>({ label, hint, choices, value, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="row" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend class="label">{label}</legend>
      {hint && (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of several sentences, below each other. */
export function Options<T extends string>({ label, hint, choices, value, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="list" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend class="unseen">{label}</legend>
      {choices.map((choice) => (
        <label class="option" key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

interface SliderProps {
  readonly label: string;
  /** All in ms. */
  readonly value: number;
  readonly most: number;
  readonly step: number;
  /** The value as words: "0.3 sec". */
  readonly words: string;
  readonly disabled?: boolean;
  readonly onSlide: (value: number) => void;
}

/** A length of time. */
export function Slider({ label, value, most, step, words, disabled = false, onSlide }: SliderProps) {
  const top = Math.max(most, value);
  return (
    <label class={`row slider${disabled ? ' disabled' : ''}`}>
      <span class="label">{label}</span>
      <span class="slider-control">
        <input
          type="range"
          min={0}
          max={top}
          style={{ '--part': `${(100 * value) / top}%` }}
          step={step}
          value={value}
          aria-valuetext={words}
          disabled={disabled}
          onInput={(event) => onSlide(event.currentTarget.valueAsNumber)}
        />
        <output>{words}</output>
      </span>
    </label>
  );
}
