import { type ReactNode, useId } from "react";

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  type?: "text" | "url" | "date" | "number";
  help?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  maxLength?: number;
  long?: boolean;
}

/** A field with its name, what may stand in it, and what was wrong with what stood in it. */
export function TextField({ label, value, onChange, type = "text", help, error, required, maxLength, long }: Props) {
  const id = useId();
  const said = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  const common = {
    id,
    value,
    required,
    maxLength,
    "aria-invalid": error !== undefined,
    ...(said && { "aria-describedby": said }),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...common} className="short" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...common} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
      {help && (
        <p className="small soft" id={`${id}-help`}>
          {help}
        </p>
      )}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

export function FieldError({ id, error }: { id?: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p className="field-error" id={id}>
      {error}
    </p>
  );
}
