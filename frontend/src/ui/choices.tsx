import type { ReactNode } from "react";
import { Optional } from "./field";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type RadioGroupProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  choices: readonly Choice[];
  value?: string | undefined;
  defaultValue?: string | undefined;
  onChange?: (value: string) => void;
  inline?: boolean;
};

/** The first radio carries the group's name as id, so that an error summary can lead to it. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, legend, hint, error, optional, choices, value, defaultValue, onChange, inline } = props;
  const described = [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className="group" data-invalid={error ? true : undefined} aria-describedby={described || undefined}>
      <legend>
        {legend} {optional && <Optional />}
      </legend>
      {hint && (
        <div className="hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div className={inline ? "choices choices-inline" : "choices"}>
        {choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              id={index === 0 ? name : `${name}-${choice.value}`}
              name={name}
              value={choice.value}
              {...(value === undefined ? { defaultChecked: defaultValue === choice.value } : { checked: value === choice.value })}
              onChange={() => onChange?.(choice.value)}
            />
            <ChoiceText choice={choice} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ChoiceText({ choice }: { choice: Choice }) {
  if (!choice.hint) return <span className="choice-text">{choice.label}</span>;
  return (
    <span className="choice-text">
      <span className="choice-title">{choice.label}</span>
      <span className="choice-hint">{choice.hint}</span>
    </span>
  );
}

type CheckboxProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  checked?: boolean;
  defaultChecked?: boolean;
  onChange?: (checked: boolean) => void;
};

export function Checkbox({ id, label, hint, checked, defaultChecked, onChange }: CheckboxProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        id={id}
        name={id}
        {...(checked === undefined ? { defaultChecked } : { checked })}
        onChange={(event) => onChange?.(event.target.checked)}
      />
      <ChoiceText choice={{ value: "", label, hint }} />
    </label>
  );
}
