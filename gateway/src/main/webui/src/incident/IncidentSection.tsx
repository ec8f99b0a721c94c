import { lazy, Suspense, useId, useState } from "react";
import type { IncidentsAround } from "../api/types";
import { count } from "../format/quantity";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { Section } from "../ui/Section";
import { Waiting } from "../ui/Waiting";
import { IncidentTable } from "./IncidentTable";
import { useIncidentsAround } from "./queries";

const YearChart = lazy(() => import("./YearChart"));

const radii = [10, 25, 50, 100, 200];

/** Conflict near a deposit: how much of it in each year, between whom, and the nearest events. */
export function IncidentSection({ deposit }: { deposit: string }) {
  const id = useId();
  const [withinKm, setWithinKm] = useState(50);
  const around = useIncidentsAround(deposit, withinKm);
  const counts = around.data?.pages[0]?.counts;
  return (
    <Section
      title="Incidents nearby"
      aside={
        <span className="heavy-switch">
          <label htmlFor={id}>Within</label>
          <select id={id} value={withinKm} onChange={(event) => setWithinKm(Number(event.target.value))}>
            {radii.map((radius) => (
              <option key={radius} value={radius}>
                {radius} km
              </option>
            ))}
          </select>
        </span>
      }
    >
      {counts && counts.incidents > 0 && <Counts counts={counts} withinKm={withinKm} />}
      <ListView list={around} what="the incidents" empty={<NoIncidents located={isLocated(around.data?.pages[0])} />}>
        {(items) => <IncidentTable incidents={items} />}
      </ListView>
    </Section>
  );
}

const isLocated = (page: IncidentsAround | undefined) => page?.location !== undefined;

function Counts({ counts, withinKm }: { counts: IncidentsAround["counts"]; withinKm: number }) {
  const { incidents, deaths, byYear, bySide } = counts;
  return (
    <>
      <p>
        {count(incidents)} {incidents === 1 ? "event" : "events"} with at least one death within {withinKm} km,{" "}
        {count(deaths)} {deaths === 1 ? "death" : "deaths"} by the best estimate. Sides:{" "}
        {bySide
          .slice(0, 6)
          .map((side) => `${side.name} (${count(side.incidents)})`)
          .join(", ")}
        {bySide.length > 6 && ` and ${count(bySide.length - 6)} more`}.
      </p>
      <Suspense fallback={<Waiting what="the chart" />}>
        <YearChart years={byYear} />
      </Suspense>
      <details>
        <summary>Counts by year</summary>
        <table className="narrow">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col" className="number">
                Events
              </th>
              <th scope="col" className="number">
                Deaths
              </th>
            </tr>
          </thead>
          <tbody>
            {byYear.map((each) => (
              <tr key={each.year}>
                <th scope="row">{each.year}</th>
                <td className="number">{count(each.incidents)}</td>
                <td className="number">{count(each.deaths)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function NoIncidents({ located }: { located: boolean }) {
  if (!located) return <Empty>Where it lies is not recorded, so that nothing can be said to lie around it.</Empty>;
  return (
    <Empty>
      No incident is recorded within this distance. The data set covers Myanmar from 1989 to 2023: elsewhere, and later,
      nothing was looked for.
    </Empty>
  );
}
