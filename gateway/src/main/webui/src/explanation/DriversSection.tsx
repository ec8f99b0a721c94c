import { lazy, Suspense } from "react";
import type { CriterionResult, RankDriver, RankSensitivity } from "../api/types";
import { count, percent } from "../format/quantity";
import { QueryView } from "../ui/QueryView";
import { Unknown } from "../ui/Quantity";
import { Section } from "../ui/Section";
import { StackedTable } from "../ui/StackedTable";
import { Waiting } from "../ui/Waiting";
import { useDrivers } from "./queries";

const DriversChart = lazy(() => import("./DriversChart"));

interface Props {
  methodology: string;
  deposit: string;
  criteria: CriterionResult[];
}

/** Which assumption the rank hangs on. */
export function DriversSection({ methodology, deposit, criteria }: Props) {
  return (
    <Section title="What drives it">
      <QueryView query={useDrivers(methodology, deposit)} what="what drives the rank">
        {(sensitivity) => <Drivers sensitivity={sensitivity} criteria={criteria} />}
      </QueryView>
    </Section>
  );
}

function Drivers({ sensitivity, criteria }: { sensitivity: RankSensitivity; criteria: CriterionResult[] }) {
  const drivers = sensitivity.factors.map((driver) => ({ ...driver, name: nameOf(driver, criteria) }));
  if (drivers.every(({ total }) => total === undefined)) {
    return <p>Nothing moves this rank: it is the same in every draw.</p>;
  }
  return (
    <>
      <p>
        Where the rank moves, this is what moves it: the share of its variance that comes from each assumption, over{" "}
        {count(sensitivity.runs)} base samples.
      </p>
      <Suspense fallback={<Waiting what="the chart" />}>
        <DriversChart drivers={drivers} />
      </Suspense>
      <details>
        <summary>Shares, alone and together with the others</summary>
        <StackedTable caption="Shares of the variance of the rank">
          <thead>
            <tr>
              <th scope="col">Assumption</th>
              <th scope="col" className="number">
                By itself
              </th>
              <th scope="col" className="number">
                With the others
              </th>
            </tr>
          </thead>
          <tbody>
            {drivers.map(({ factor, name, first, total }) => (
              <tr key={factor}>
                <th scope="row">{name}</th>
                <td className="number" data-label="By itself">
                  <Share share={first} />
                </td>
                <td className="number" data-label="With the others">
                  <Share share={total} />
                </td>
              </tr>
            ))}
          </tbody>
        </StackedTable>
        <p className="small soft">Sobol indices; in brackets their 95&nbsp;% bootstrap intervals.</p>
      </details>
    </>
  );
}

function Share({ share }: { share: RankDriver["first"] }) {
  if (!share) return <Unknown />;
  return (
    <>
      {percent(100 * share.value).text}
      <span className="note soft small">
        ({percent(100 * share.low).text} to {percent(100 * share.high).text})
      </span>
    </>
  );
}

function nameOf({ factor }: RankDriver, criteria: CriterionResult[]): string {
  const [kind, ...rest] = factor.split(":");
  const criterion = rest.join(":");
  const name = criteria.find(({ id }) => id === criterion)?.name ?? criterion;
  return kind === "values" ? `Open values: ${name}` : `Weight: ${name}`;
}
