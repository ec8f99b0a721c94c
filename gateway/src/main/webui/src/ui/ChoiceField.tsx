import { type ReactNode, useId } from "react";
import { FieldError } from "./TextField";

interface Props<Choice extends string> {
  label: string;
  value: Choice;
  /** Value and name of each choice. */
  choices: readonly (readonly [Choice, string])[];
  onChange: (value: Choice) => void;
  help?: ReactNode;
  error?: string | undefined;
}

/** One of a few. */
export function ChoiceField<Choice extends string>({ label, value, choices, onChange, help, error }: Props<Choice>) {
  const id = useId();
  const said = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={error !== undefined}
        {...(said && { "aria-describedby": said })}
        onChange={(event) => {
          const chosen = choices[event.target.selectedIndex];
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
      {help && (
        <p className="small soft" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
