import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Control, ControlOfKind } from "../api/types";
import { daysInWords, instant, partialDate } from "../format/dates";
import { label, nameOf } from "../format/words";
import { GradeMark } from "./GradeMark";
import { Holders } from "./Holders";
import type { ControlQuestion } from "./queries";
import { WhatWouldChange } from "./WhatWouldChange";

/** For each kind of control: held by whom, contested between whom, or unknown; and why. */
export function ControlAnswer({ answer, question = {} }: { answer: Control; question?: ControlQuestion }) {
  return (
    <>
      <ul className="plain-list controls">
        {answer.controls
          .filter(({ state }) => state !== "unknown")
          .map((control) => (
            <KindOfControl
              key={control.kind}
              control={control}
              numberOf={numbersOf(answer)}
              change={
                control.sensitivity && (
                  <WhatWouldChange
                    deposit={answer.deposit}
                    kind={control.kind}
                    sensitivity={control.sensitivity}
                    question={question}
                    numberOf={numbersOf(answer)}
                    nameOf={namesOf(answer)}
                  />
                )
              }
            />
          ))}
        {unknownByReason(answer).map(([reason, kinds]) => (
          <li key={reason} className="control">
            <h3>
              {label(kinds.join(", "))} <span className="state unknown">unknown</span>
            </h3>
            <p className="small soft">{daysInWords(reason)}</p>
          </li>
        ))}
      </ul>
      <p className="small soft">
        For {partialDate(answer.on)}, as known at {instant(answer.knownAt)}, by the policy{" "}
        <a href={`/api/v1/control/policies/${answer.policy}`}>{answer.policy}</a>.
      </p>
    </>
  );
}

interface KindProps {
  change: ReactNode;
  control: ControlOfKind;
  numberOf: (claim: string) => number | undefined;
}

function KindOfControl({ control, numberOf, change }: KindProps) {
  const { kind, state, holders, since, evidenceOf, grade, reason, inheritedFrom, claims, supporting, refuting } = control;
  return (
    <li className="control">
      <h3>
        {label(kind)} <span className={`state ${state}`}>{state}</span>
      </h3>
      {holders.length > 0 && <Holders control={control} />}
      {reason && <p>{daysInWords(reason)}</p>}
      <p className="small soft particulars">
        {since && <span>since {sinceInWords(since)}</span>}
        {evidenceOf && <span>newest word of {partialDate(evidenceOf)}</span>}
        {grade && <GradeMark grade={grade} />}
        {inheritedFrom && (
          <span>
            inherited from <Link to={`/deposits/${inheritedFrom}`}>{nameOf(inheritedFrom)}</Link>
          </span>
        )}
        <Claims of={supporting ?? claims} numberOf={numberOf} lead="rests on" />
        <Claims of={refuting ?? []} numberOf={numberOf} lead="against it:" />
      </p>
      {change}
    </li>
  );
}

interface ClaimsProps {
  of: string[];
  numberOf: (claim: string) => number | undefined;
  lead: string;
}

/** Claims by their number in the list below. */
function Claims({ of, numberOf, lead }: ClaimsProps) {
  if (of.length === 0) return null;
  return (
    <span>
      {lead} {of.length === 1 ? "claim" : "claims"}{" "}
      {of.map((claim, index) => (
        <span key={claim}>
          {index > 0 && ", "}
          <a href={`#claim-${claim}`}>{numberOf(claim) ?? claim}</a>
        </span>
      ))}
    </span>
  );
}

/** What nobody speaks of, together where the reason is the same: seven cards that say nothing say less than one. */
function unknownByReason({ controls }: Control): [string, string[]][] {
  const kinds = new Map<string, string[]>();
  for (const { state, kind, reason = "" } of controls) {
    if (state === "unknown") kinds.set(reason, [...(kinds.get(reason) ?? []), kind]);
  }
  return [...kinds];
}

function sinceInWords({ earliest, latest }: NonNullable<ControlOfKind["since"]>): string {
  return earliest === latest
    ? partialDate(earliest)
    : `some day from ${partialDate(earliest)} to ${partialDate(latest)}`;
}

/** The names of those of whom the claims speak. */
function namesOf({ claims }: Control) {
  const names = new Map(claims.flatMap(({ actor }) => (actor ? [[actor.id, actor.name]] : [])));
  return (actor: string) => names.get(actor) ?? nameOf(actor);
}

function numbersOf({ claims }: Control) {
  const numbers = new Map(claims.map((claim, index) => [claim.id, index + 1]));
  return (claim: string) => numbers.get(claim);
}
