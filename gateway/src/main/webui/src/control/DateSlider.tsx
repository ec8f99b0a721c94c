import { useEffect, useId, useState } from "react";
import { dayNumber, partialDate, dayOf } from "../format/dates";

interface Props {
  label: string;
  /** A day, as are the ends of the slide. */
  value: string;
  first: string;
  last: string;
  /** The date field takes no day after this one; absent where any day can be asked about. */
  latest?: string;
  onChange: (day: string) => void;
}

const SETTLES_AFTER_MS = 150;

/** A day to slide through and, beside it, to give exactly. While it slides nothing is asked; when it rests, the day is. */
export function DateSlider({ label, value, first, last, latest, onChange }: Props) {
  const id = useId();
  const [sliding, setSliding] = useState<string>();
  const shown = sliding ?? value;
  // Until the day that was asked for has arrived the slider stays where it was put: who presses on meanwhile goes on from there.
  if (sliding !== undefined && sliding === value) setSliding(undefined);

  useEffect(() => {
    if (sliding === undefined) return;
    const timer = setTimeout(() => onChange(sliding), SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [sliding, onChange]);

  return (
    <div className="field date-slider">
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          id={id}
          type="date"
          value={shown}
          {...(latest && { max: latest })}
          onChange={(event) => onChange(event.target.value)}
        />
        <input
          type="range"
          aria-label={`${label}, slider`}
          aria-valuetext={partialDate(shown)}
          min={Math.min(dayNumber(first), dayNumber(value))}
          max={Math.max(dayNumber(last), dayNumber(value))}
          value={dayNumber(shown)}
          onChange={(event) => setSliding(dayOf(event.target.valueAsNumber))}
        />
      </div>
    </div>
  );
}
