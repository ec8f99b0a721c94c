import { useState } from "react";
import type { Sensitivity } from "../api/types";
import { instant } from "../format/dates";
import { QueryView } from "../ui/QueryView";
import { type ControlQuestion, useHistory } from "./queries";
import { whoInWords } from "./timeline";

interface Props {
  deposit: string;
  kind: string;
  sensitivity: Sensitivity;
  question: ControlQuestion;
  /** The number of a claim in the list below. */
  numberOf: (claim: string) => number | undefined;
  /** The name of an actor. */
  nameOf: (actor: string) => string;
}

/** What would change the answer, and how it has changed so far as knowledge came in; asked for when it is opened. */
export function WhatWouldChange({ deposit, kind, sensitivity, question, numberOf, nameOf }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="what-would-change" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What would change the answer</summary>
      <WouldChange sensitivity={sensitivity} numberOf={numberOf} nameOf={nameOf} />
      {open && <HasChanged deposit={deposit} kind={kind} question={question} />}
    </details>
  );
}

function WouldChange({ sensitivity, numberOf, nameOf }: Pick<Props, "sensitivity" | "numberOf" | "nameOf">) {
  const { withoutClaim, contrary } = sensitivity;
  return (
    <ul className="small">
      {withoutClaim.map(({ claim, ...otherwise }) => (
        <li key={claim}>
          Without <a href={`#claim-${claim}`}>claim {numberOf(claim) ?? claim}</a> it would be {answerInWords(otherwise, nameOf)}.
        </li>
      ))}
      {withoutClaim.length === 0 && <li>No single claim decides.</li>}
      {contrary && (
        <li>
          Denied by {contrary.sources} independent {contrary.sources === 1 ? "source" : "sources"} of grade{" "}
          {contrary.grade} it would be {answerInWords(contrary, nameOf)}.
        </li>
      )}
    </ul>
  );
}

function answerInWords({ state, leader }: { state: string; leader?: string }, nameOf: Props["nameOf"]): string {
  if (!leader) return state === "held" ? "held without a leader" : state;
  return state === "contested" ? `contested, with ${nameOf(leader)} ahead` : `${state} by ${nameOf(leader)}`;
}

function HasChanged({ deposit, kind, question }: Pick<Props, "deposit" | "kind" | "question">) {
  const history = useHistory(deposit, kind, question);
  return (
    <QueryView query={history} what="the history">
      {(steps) => (
        <>
          <p className="small">The answer for this day, as knowledge came in:</p>
          <ol className="small">
            {steps.map(({ knownFrom, answer }) => (
              <li key={knownFrom}>
                from {instant(knownFrom)}: {whoInWords([answer])}
              </li>
            ))}
          </ol>
        </>
      )}
    </QueryView>
  );
}
