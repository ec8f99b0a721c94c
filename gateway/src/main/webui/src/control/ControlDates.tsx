import { useId } from "react";
import { today } from "../format/dates";
import type { ControlQuestion } from "./queries";

interface Props {
  question: ControlQuestion;
  onAsk: (question: ControlQuestion) => void;
}

export function ControlDates({ question, onAsk }: Props) {
  const on = useId();
  const knownAt = useId();
  const asked = question.on !== undefined || question.knownAt !== undefined;
  return (
    <div className="filters">
      <div className="field">
        <label htmlFor={on}>Held on</label>
        <input
          id={on}
          type="date"
          value={question.on ?? today()}
          onChange={(event) => onAsk({ ...question, on: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={knownAt}>As known on</label>
        <input
          id={knownAt}
          type="date"
          value={question.knownAt ?? today()}
          max={today()}
          onChange={(event) => onAsk({ ...question, knownAt: event.target.value })}
        />
      </div>
      {asked && (
        <button type="button" className="button quiet" onClick={() => onAsk({})}>
          Back to today
        </button>
      )}
    </div>
  );
}
