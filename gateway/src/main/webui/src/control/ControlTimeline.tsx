import { useId, useMemo, useState } from "react";
import type { Claim } from "../api/types";
import { daysInWords } from "../format/dates";
import { label, nameOf } from "../format/words";
import { Cite } from "../ui/Cite";
import { Empty } from "../ui/Empty";
import { holdingInWords, nobodyInWords } from "./claimInWords";
import { evidenceOf } from "./evidence";
import { periodInWords } from "./period";
import { TimelineBar } from "./TimelineBar";
import { actorsOf, coloursOf, type Line, speaking, type Stretch, whenInWords, whoInWords, windowOf } from "./timeline";

interface Props {
  lines: Line[];
  on: string;
  onAsk: (day: string) => void;
}

const spans = [
  ["", "All time"],
  ["3652", "Ten years around the day"],
  ["730", "Two years around the day"],
  ["90", "Three months around the day"],
] as const;

/** For each kind of control a line in time: who, since when, how sure; and the same in words. */
export function ControlTimeline({ lines, on, onAsk }: Props) {
  const id = useId();
  const [days, setDays] = useState("");
  const drawn = useMemo(() => speaking(lines), [lines]);
  const colours = useMemo(() => coloursOf(drawn), [drawn]);
  if (drawn.length === 0) return <Empty>No claim that was known by then says who held anything, at any time.</Empty>;
  const window = windowOf(drawn, days ? { day: on, days: Number(days) } : undefined);
  return (
    <>
      <div className="filters">
        <div className="field">
          <label htmlFor={id}>Show</label>
          <select id={id} value={days} onChange={(event) => setDays(event.target.value)}>
            {spans.map(([value, name]) => (
              <option key={name} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Legend lines={drawn} colours={colours} />
      <ul className="plain-list timelines">
        {drawn.map((line) => (
          <li key={line.kind}>
            <h3>{label(line.kind)}</h3>
            <TimelineBar line={line} window={window} colours={colours} on={on} />
            <LineInWords line={line} onAsk={onAsk} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Legend({ lines, colours }: { lines: Line[]; colours: Map<string, number> }) {
  return (
    <>
      <ul className="plain-list legend small soft" aria-label="Colours">
        {actorsOf(lines).map(({ id, name }) => (
          <li key={id} className={`swatch actor-${colours.get(id)}`}>
            {name}
          </li>
        ))}
        {lines.some(({ stretches }) => stretches.some(({ state }) => state === "contested")) && (
          <li className="swatch hatched">contested</li>
        )}
      </ul>
      <p className="small soft">The height of a colour: how likely. The upright line: the day asked about.</p>
    </>
  );
}

function LineInWords({ line: { stretches, kind }, onAsk }: { line: Line; onAsk: (day: string) => void }) {
  return (
    <details>
      <summary>{`${label(kind)} in words`}</summary>
      <ol className="stretches small">
        {stretches.map((stretch, index) => (
          <li key={stretch.from ?? `before ${index}`}>
            <strong>{sentence(stretch)}</strong>
            {stretch.inheritedFrom && <> Inherited from {nameOf(stretch.inheritedFrom)}.</>}
            {stretch.reason && <> {daysInWords(stretch.reason)}</>}
            {stretch.changedBy?.map((claim) => <ChangedBy key={claim.id} claim={claim} />)}{" "}
            {stretch.from && (
              <button type="button" className="link" onClick={() => stretch.from && onAsk(stretch.from)}>
                Ask about its first day
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The claim that begins or ends it, with its source. */
function ChangedBy({ claim }: { claim: Claim }) {
  return (
    <span className="note soft">
      By the claim on {claim.actor?.name ?? nobodyInWords(claim).toLowerCase()}: {holdingInWords(claim)},{" "}
      {periodInWords(claim.period)} (
      {evidenceOf(claim)
        .slice(0, 2)
        .map(({ id, source }) => (
          <Cite key={id} source={source} />
        ))}
      )
    </span>
  );
}

function sentence(stretch: Stretch): string {
  return `${label(whenInWords(stretch))}: ${whoInWords([stretch])}.`;
}
