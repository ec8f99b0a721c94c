import { useCallback } from "react";
import { today } from "../format/dates";
import { DateSlider } from "./DateSlider";
import type { ControlQuestion } from "./queries";

interface Props {
  question: ControlQuestion;
  /** The first day of which any claim speaks. */
  first?: string | undefined;
  onAsk: (question: ControlQuestion) => void;
}

/** Where no claim gives a first day, the slide begins here. */
const SLIDE_BEGINS = "2005-01-01";

export function ControlDates({ question, first = SLIDE_BEGINS, onAsk }: Props) {
  const asked = question.on !== undefined || question.knownAt !== undefined;
  const askOn = useCallback((on: string) => onAsk({ on }), [onAsk]);
  const askKnownAt = useCallback((knownAt: string) => onAsk({ knownAt }), [onAsk]);
  return (
    <div className="filters control-dates">
      <DateSlider label="Held on" value={question.on ?? today()} first={first} last={today()} onChange={askOn} />
      <DateSlider
        label="As known on"
        value={question.knownAt ?? today()}
        first={first}
        last={today()}
        latest={today()}
        onChange={askKnownAt}
      />
      {asked && (
        <button type="button" className="button quiet" onClick={() => onAsk({ on: "", knownAt: "" })}>
          Back to today
        </button>
      )}
    </div>
  );
}
