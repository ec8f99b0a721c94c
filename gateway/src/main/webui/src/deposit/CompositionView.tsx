import { lazy, Suspense } from "react";
import type { Composition } from "../api/types";
import { percent, ppm } from "../format/quantity";
import { type HeavyDefinition, heavyDefinitions } from "../format/words";
import { Quantity } from "../ui/Quantity";
import { Waiting } from "../ui/Waiting";
import { isHeavyOxide, oxideOrder, subscripted } from "./oxides";
import { Ref } from "./Ref";
import type { References } from "./references";

const CompositionChart = lazy(() => import("./CompositionChart"));

interface Props {
  composition: Composition;
  definition: HeavyDefinition;
  references: References;
}

/** One analysis: the chart, what it sums to, and the same figures as a table. */
export function CompositionView({ composition, definition, references }: Props) {
  const oxides = composition.oxides.toSorted(
    (one, other) => oxideOrder.indexOf(one.oxide) - oxideOrder.indexOf(other.oxide),
  );
  return (
    <article className="composition">
      <p className="legend">
        <span className="swatch light-group">Light</span>
        <span className="swatch heavy-group">Heavy: {heavyDefinitions[definition]}</span>
        <span>
          Source
          <Ref source={composition.source} among={references} />
        </span>
      </p>
      <Suspense fallback={<Waiting what="the chart" />}>
        <CompositionChart oxides={oxides} definition={definition} />
      </Suspense>
      <dl className="totals">
        <div>
          <dt>TREO</dt>
          <dd>
            <Quantity value={composition.treoPpm} as={ppm} />
          </dd>
        </div>
        <div>
          <dt>Light</dt>
          <dd>
            <Quantity value={composition.lightPpm} as={ppm} />
          </dd>
        </div>
        <div>
          <dt>Heavy</dt>
          <dd>
            <Quantity value={composition.heavyPpm} as={ppm} />
          </dd>
        </div>
        <div>
          <dt>Heavy share</dt>
          <dd>
            <Quantity value={composition.heavySharePercent} as={percent} />
          </dd>
        </div>
        <div>
          <dt>Nd + Pr share</dt>
          <dd>
            <Quantity value={composition.ndprSharePercent} as={percent} />
          </dd>
        </div>
      </dl>
      <details>
        <summary>The figures as a table</summary>
        <table className="oxide-table">
          <thead>
            <tr>
              <th scope="col">Oxide</th>
              <th scope="col">Group</th>
              <th scope="col" className="number">
                In the ore
              </th>
              <th scope="col" className="number">
                Of TREO
              </th>
            </tr>
          </thead>
          <tbody>
            {oxides.map(({ oxide, ppm: value, percentOfTreo }) => (
              <tr key={oxide}>
                <th scope="row">{subscripted(oxide)}</th>
                <td>{isHeavyOxide(oxide, definition) ? "Heavy" : "Light"}</td>
                <td className="number">
                  <Quantity value={value} as={ppm} />
                </td>
                <td className="number">
                  <Quantity value={percentOfTreo} as={percent} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  );
}
