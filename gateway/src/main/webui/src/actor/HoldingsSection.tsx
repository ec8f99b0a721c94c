import { lazy, Suspense, useMemo } from "react";
import { Link } from "react-router";
import type { Holding } from "../api/types";
import { DateSlider } from "../control/DateSlider";
import type { ControlQuestion } from "../control/queries";
import { partialDate, today } from "../format/dates";
import { percent } from "../format/quantity";
import { label } from "../format/words";
import type { MarkedPlace } from "../map/PlacesMap";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { Unknown } from "../ui/Quantity";
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
  const on = question.on ?? today();
  const shown = holdings.data?.pages[0]?.on ?? on;
  return (
    <Section title="Holdings">
      <div className="filters control-dates">
        <DateSlider label="Held on" value={on} first={SLIDE_BEGINS} last={today()} onChange={onOn} />
      </div>
      <div aria-live="polite" aria-busy={holdings.isFetching}>
        <ListView
          list={holdings}
          what="the holdings"
          empty={<Empty>{`By what is recorded it holds nothing on ${partialDate(shown)}.`}</Empty>}
        >
          {(items) => <HoldingsView items={items} on={shown} />}
        </ListView>
      </div>
    </Section>
  );
}

function HoldingsView({ items, on }: { items: Holding[]; on: string }) {
  const places = useMemo(() => placesOf(items), [items]);
  return (
    <>
      {places.length > 0 && (
        <Suspense fallback={<Waiting what="the map" />}>
          <PlacesMap places={places} label={`Map of what is held on ${partialDate(on)}`} />
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
              <HoldingRow key={`${holding.deposit.id} ${holding.answer.kind}`} holding={holding} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}

function HoldingRow({ holding: { deposit, leads, probability, answer } }: { holding: Holding }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/deposits/${deposit.id}`}>{deposit.name}</Link>
      </th>
      <td>{label(answer.kind)}</td>
      <td>
        <span className={`state ${answer.state}`}>{answer.state}</span>
        {answer.state === "held" && <BesideOthers holding={{ deposit, leads, probability, answer }} />}
      </td>
      <td className="number">{percent(Math.round(probability * 100)).text}</td>
      <td>{answer.since ? partialDate(answer.since.earliest) : <Unknown />}</td>
    </tr>
  );
}

/** With whom it is held, where another is as likely; that another leads, where that one is likelier. */
function BesideOthers({ holding: { leads, probability, answer } }: { holding: Holding }) {
  const likeliest = Math.max(...answer.holders.flatMap((each) => (each.actor ? (each.probability ?? 0) : [])));
  if (likeliest > probability) return leads ? null : <span className="note soft small">another leads</span>;
  const many = answer.holders.filter(({ actor, probability: each }) => actor && each === probability).length;
  return many > 1 ? <span className="note soft small">{many === 2 ? "with another" : `with ${many - 1} others`}</span> : null;
}

/** Each place once, contested where any kind of control of it is. */
function placesOf(items: Holding[]): MarkedPlace[] {
  const places = new Map<string, MarkedPlace>();
  for (const { deposit, answer } of items) {
    const { id, name, longitude, latitude } = deposit;
    if (longitude === undefined || latitude === undefined) continue;
    const contested = answer.state === "contested" || (places.get(id)?.contested ?? false);
    places.set(id, { id, name, longitude, latitude, contested });
  }
  return [...places.values()];
}
