import { type ReactNode, useId } from "react";
import { FieldError } from "./TextField";

interface Props {
  label: string;
  value: string;
  /** Value and name of each choice. */
  choices: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
  help?: ReactNode;
  error?: string | undefined;
}

/** One of a few. */
export function ChoiceField({ label, value, choices, onChange, help, error }: Props) {
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
        onChange={(event) => onChange(event.target.value)}
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
