import { lazy, Suspense } from "react";
import type { Composition } from "../api/types";
import { type Formatted, percent, ppm } from "../format/quantity";
import { type HeavyDefinition, heavyDefinitions } from "../format/words";
import { Quantity } from "../ui/Quantity";
import { Waiting } from "../ui/Waiting";
import type { Share } from "./CompositionChart";
import { OxideTable } from "./OxideTable";
import { oxideOrder, subscripted } from "./oxides";
import { Ref } from "./Ref";
import type { References } from "./references";

const CompositionChart = lazy(() => import("./CompositionChart"));

interface Props {
  composition: Composition;
  definition: HeavyDefinition;
  references: References;
}

/** One analysis: the chart where it is complete enough for shares, what it sums to, and the figures as a table. */
export function CompositionView({ composition, definition, references }: Props) {
  const { subject, source, statedShares, missingElements } = composition;
  const oxides = composition.oxides.toSorted(
    (one, other) => oxideOrder.indexOf(one.oxide) - oxideOrder.indexOf(other.oxide),
  );
  const shares = oxides.filter((oxide): oxide is Share => oxide.percentOfTreo !== undefined);
  return (
    <article className="composition">
      <p className="legend">
        {subject && <strong>{subject}</strong>}
        {shares.length > 0 && (
          <>
            <span className="swatch light-group">Light</span>
            <span className="swatch heavy-group">Heavy: {heavyDefinitions[definition]}</span>
          </>
        )}
        <span>
          Source
          <Ref source={source} among={references} />
        </span>
      </p>
      {shares.length > 0 && (
        <Suspense fallback={<Waiting what="the chart" />}>
          <CompositionChart oxides={shares} definition={definition} />
        </Suspense>
      )}
      <Totals composition={composition} />
      {statedShares && statedShares.length > 0 && (
        <ul>
          {statedShares.map((share) => (
            <li key={JSON.stringify(share)}>{statedShare(share)}</li>
          ))}
        </ul>
      )}
      {missingElements && missingElements.length > 0 && oxides.length > 0 && (
        <p className="small soft">Not reported by the source, which is not zero: {missingElements.join(", ")}.</p>
      )}
      {oxides.length > 0 && (
        <details open={shares.length === 0}>
          <summary>The figures as a table</summary>
          <OxideTable oxides={oxides} definition={definition} />
        </details>
      )}
    </article>
  );
}

function Totals({ composition }: { composition: Composition }) {
  const totals: [string, number | undefined, (value: number) => Formatted][] = [
    ["TREO", composition.treoPpm, ppm],
    ["Light", composition.lightPpm, ppm],
    ["Heavy", composition.heavyPpm, ppm],
    ["Heavy share", composition.heavySharePercent, percent],
    ["Nd + Pr share", composition.ndprSharePercent, percent],
  ];
  const known = totals.filter(([, value]) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="totals">
      {known.map(([name, value, as]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Quantity value={value} as={as} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type StatedShare = NonNullable<Composition["statedShares"]>[number];

/** `Y2O3 > 60 % of TREO`, as the source states it. */
function statedShare({ group = "", relation = "=", percentOfTreo, note }: StatedShare): string {
  const share = percentOfTreo === undefined ? "" : ` ${relation} ${percent(percentOfTreo).text} of TREO`;
  return `${group.replace(/^\w+\d\w*$/, subscripted)}${share}${note ? `: ${note}` : ""}`;
}
