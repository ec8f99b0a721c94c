import type { CriterionResult } from "../api/types";
import { percent, quantity, score } from "../format/quantity";
import { Cite } from "../ui/Cite";
import { Quantity, Unknown } from "../ui/Quantity";
import { StackedTable } from "../ui/StackedTable";

/** How a score comes about, criterion by criterion: raw value and source, normalised, weighted. */
export function Contributions({ criteria }: { criteria: CriterionResult[] }) {
  return (
    <StackedTable caption="Contribution of each criterion to the score" className="contributions">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            Normalised
          </th>
          <th scope="col" className="number">
            Weight
          </th>
          <th scope="col" className="number">
            Contribution
          </th>
          <th scope="col">Source, or what was missing</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <Row key={criterion.id} criterion={criterion} />
        ))}
      </tbody>
    </StackedTable>
  );
}

function Row({ criterion }: { criterion: CriterionResult }) {
  const { name, note, weight, publishedWeight, contribution } = criterion;
  return (
    <tr>
      <th scope="row">
        {name}
        {note && <span className="soft small note">{note}</span>}
      </th>
      <td className="number" data-label="Value">
        <Raw criterion={criterion} />
      </td>
      <td className="number" data-label="Normalised">
        <Normalised criterion={criterion} />
      </td>
      <td className="number" data-label="Weight">
        {score(weight, 2)}
        {differs(weight, publishedWeight) && (
          <span className="note soft small">published {score(publishedWeight, 2)}</span>
        )}
      </td>
      <td className="number" data-label="Contribution">
        {contribution === undefined ? (
          <Unknown />
        ) : (
          <>
            <span className="share" aria-hidden="true">
              <i style={{ width: `${100 * contribution}%` }} />
            </span>
            {score(contribution)}
          </>
        )}
      </td>
      <td className="small" data-label="Source, or what was missing">
        <Grounds criterion={criterion} />
      </td>
    </tr>
  );
}

const differs = (one: number, other: number) => Math.abs(one - other) >= 0.005;

function Raw({ criterion: { raw, rawLow, rawHigh, unit, missing, assumed } }: { criterion: CriterionResult }) {
  const inUnit = (value: number) => quantity(value, unit);
  if (missing) {
    return (
      <>
        <span className="soft">missing</span>
        {assumed !== undefined && (
          <span className="note soft small">
            counted as <Quantity value={assumed} as={inUnit} />
          </span>
        )}
      </>
    );
  }
  if (rawLow !== undefined && rawHigh !== undefined && rawLow < rawHigh) {
    return (
      <>
        <Quantity value={rawLow} as={inUnit} /> to <Quantity value={rawHigh} as={inUnit} />
      </>
    );
  }
  return <Quantity value={raw} as={inUnit} />;
}

function Normalised({ criterion }: { criterion: CriterionResult }) {
  const { normalised, normalisedLow: low, normalisedHigh: high } = criterion;
  if (low !== undefined && high !== undefined) {
    return (
      <>
        {score(low)} to {score(high)}
      </>
    );
  }
  return normalised === undefined ? <Unknown /> : score(normalised);
}

/** Who says so; or why nobody does, and what was done about it. */
function Grounds({ criterion }: { criterion: CriterionResult }) {
  const { source, compositionSource, sources = [], reasons = [], remedy, valuation } = criterion;
  const cited = [source, compositionSource, ...sources].flatMap((each) => each ?? []);
  const each = cited.filter(({ id }, at) => cited.findIndex((other) => other.id === id) === at);
  const done = remedy && remedies[remedy];
  return (
    <>
      {each.map((one) => (
        <span key={one.id} className="grounds">
          <Cite source={one} />
        </span>
      ))}
      {valuation && (
        <span className="grounds">
          Prices {valuation.edition}, {valuation.year}, for {percent(valuation.pricedSharePercent).text} of the TREO:{" "}
          <Cite source={valuation.source} />
        </span>
      )}
      {reasons.join(" ")}
      {done && <span className="grounds">{done}</span>}
    </>
  );
}

const remedies: Record<string, string> = {
  "left-out": "Left out: its weight goes to the other criteria.",
  worst: "The worst known value stands in for it.",
  median: "The median of all stands in for it.",
  "group-median": "The median of its deposit type stands in for it.",
  "overall-median": "The median of all stands in for it: nobody of its deposit type has a value.",
  bounds: "Both ends of the scale count, so that the rank is an interval.",
};
