import type { IncidentsAround } from "../api/types";
import { partialDate } from "../format/dates";
import { count } from "../format/quantity";
import { label } from "../format/words";
import { Cite } from "../ui/Cite";
import { Unknown } from "../ui/Quantity";
import { StackedTable } from "../ui/StackedTable";

/** Events with their distance; a range of days where the source knows no better. */
export function IncidentTable({ incidents }: { incidents: IncidentsAround["items"] }) {
  const source = incidents[0]?.source;
  return (
    <>
      <StackedTable caption="Incidents, nearest first">
          <thead>
            <tr>
              <th scope="col" className="number">
                Distance
              </th>
              <th scope="col">When</th>
              <th scope="col">Between</th>
              <th scope="col" className="number">
                Deaths
              </th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {incidents.map((incident) => (
              <tr key={incident.id}>
                <td className="number" data-label="Distance">
                  {incident.distanceKm === undefined ? <Unknown /> : `${incident.distanceKm.toFixed(1)}\u00a0km`}
                </td>
                <td data-label="When">{when(incident)}</td>
                <td data-label="Between">
                  {incident.sideA?.name} and {incident.sideB?.name}
                  {incident.violence && <span className="note soft small">{label(incident.violence)}</span>}
                </td>
                <td className="number" data-label="Deaths">{incident.deaths?.best === undefined ? <Unknown /> : count(incident.deaths.best)}</td>
                <td data-label="Where">{incident.location?.name ?? incident.location?.adminArea ?? <Unknown />}</td>
              </tr>
            ))}
          </tbody>
      </StackedTable>
      {source && (
        <p className="small soft">
          Source: <Cite source={source} />
        </p>
      )}
    </>
  );
}

function when({ startedOn = "", endedOn = startedOn }: IncidentsAround["items"][number]): string {
  return startedOn === endedOn ? partialDate(startedOn) : `${partialDate(startedOn)} to ${partialDate(endedOn)}`;
}
