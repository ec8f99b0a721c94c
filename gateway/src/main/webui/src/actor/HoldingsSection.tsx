import { lazy, Suspense, useMemo } from "react";
import { Link } from "react-router";
import type { Holding, Holdings } from "../api/types";
import { DateSlider } from "../control/DateSlider";
import type { ControlQuestion } from "../control/queries";
import { partialDate, today } from "../format/dates";
import { count, percent } from "../format/quantity";
import { label } from "../format/words";
import type { MarkedPlace } from "../map/PlacesMap";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { ScrollX } from "../ui/ScrollX";
import { Section } from "../ui/Section";
import { Waiting } from "../ui/Waiting";
import { useHoldings } from "./queries";

const PlacesMap = lazy(() => import("../map/PlacesMap"));

const SLIDE_BEGINS = "2005-01-01";

interface Props {
  actor: string;
  question: ControlQuestion;
  onOn: (on: string) => void;
}

/** What an actor holds on a day: on the map and in a table. */
export function HoldingsSection({ actor, question, onOn }: Props) {
  const holdings = useHoldings(actor, question);
  return (
    <Section title="Holdings">
      <div className="filters control-dates">
        <DateSlider label="Held on" value={question.on ?? today()} first={SLIDE_BEGINS} last={today()} onChange={onOn} />
      </div>
      <div aria-live="polite" aria-busy={holdings.isFetching}>
        <QueryView query={holdings} what="the holdings">
          {(data) => <HoldingsView holdings={data} />}
        </QueryView>
      </div>
    </Section>
  );
}

function HoldingsView({ holdings: { items, on, next } }: { holdings: Holdings }) {
  const places = useMemo(() => placesOf(items), [items]);
  if (items.length === 0) return <Empty>{`By what is recorded it holds nothing on ${partialDate(on)}.`}</Empty>;
  return (
    <>
      {places.length > 0 && (
        <Suspense fallback={<Waiting what="the map" />}>
          <PlacesMap places={places} label={`Map: ${count(places.length)} places held on ${partialDate(on)}`} />
        </Suspense>
      )}
      <ScrollX label="Holdings">
        <table className="holdings">
          <caption className="visually-hidden">Holdings on {partialDate(on)}</caption>
          <thead>
            <tr>
              <th scope="col">Deposit or area</th>
              <th scope="col">Kind of control</th>
              <th scope="col">State</th>
              <th scope="col" className="number">
                How sure
              </th>
              <th scope="col">Since</th>
            </tr>
          </thead>
          <tbody>
            {items.map((holding) => (
              <HoldingRow key={`${holding.deposit.id} ${holding.kind}`} holding={holding} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      {next && <p className="small soft">There are more: the API has all of them, page by page.</p>}
    </>
  );
}

function HoldingRow({ holding: { deposit, kind, state, probability, since, inheritedFrom } }: { holding: Holding }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/deposits/${deposit.id}`}>{deposit.name}</Link>
        {inheritedFrom && <span className="note soft small">inherited from {inheritedFrom}</span>}
      </th>
      <td>{label(kind)}</td>
      <td>
        <span className={`state ${state}`}>{state}</span>
      </td>
      <td className="number">{probability !== undefined && percent(Math.round(probability * 100)).text}</td>
      <td>{since && partialDate(since.earliest)}</td>
    </tr>
  );
}

/** Each place once, contested where any kind of control of it is. */
function placesOf(items: Holding[]): MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const { deposit, state } of items) {
    const { id, name, location } = deposit;
    if (!location) continue;
    const contested = state === "contested" || (places.get(id)?.contested ?? false);
    places.set(id, { id, name, longitude: location.longitude, latitude: location.latitude, contested });
  }
  return [...places.values()];
}
