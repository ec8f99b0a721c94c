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
import { Section } from "../ui/Section";
import { StackedTable } from "../ui/StackedTable";
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
          {(items) => <HoldingsView actor={actor} items={items} on={shown} />}
        </ListView>
      </div>
    </Section>
  );
}

function HoldingsView({ actor, items, on }: { actor: string; items: Holding[]; on: string }) {
  const places = useMemo(() => placesOf(items), [items]);
  return (
    <>
      {places.length > 0 && (
        <Suspense fallback={<Waiting what="the map" />}>
          <PlacesMap places={places} label={`Map of what is held on ${partialDate(on)}`} />
        </Suspense>
      )}
      <StackedTable caption={`Holdings on ${partialDate(on)}`}>
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
              <HoldingRow key={`${holding.deposit.id} ${holding.answer.kind}`} actor={actor} holding={holding} />
            ))}
          </tbody>
      </StackedTable>
    </>
  );
}

interface HoldingProps {
  actor: string;
  holding: Holding;
}

function HoldingRow({ actor, holding }: HoldingProps) {
  const { deposit, probability, answer } = holding;
  return (
    <tr>
      <th scope="row">
        <Link to={`/deposits/${deposit.id}`}>{deposit.name}</Link>
      </th>
      <td data-label="Kind of control">{label(answer.kind)}</td>
      <td data-label="State">
        <span className={`state ${answer.state}`}>{answer.state}</span>
        {answer.state === "held" && <BesideOthers actor={actor} holding={holding} />}
      </td>
      <td className="number" data-label="How sure">{percent(Math.round(probability * 100)).text}</td>
      <td data-label="Since">{answer.since ? partialDate(answer.since.earliest) : <Unknown />}</td>
    </tr>
  );
}

/** With whom it is held, where another is as likely; that another leads, where that one is likelier. */
function BesideOthers({ actor, holding: { leads, probability, answer } }: HoldingProps) {
  const others = answer.holders.filter(({ actor: other }) => other && other.id !== actor);
  const likeliest = Math.max(0, ...others.map((other) => other.probability ?? 0));
  if (likeliest < probability || (likeliest > probability && leads)) return null;
  const names = others.flatMap((other) => (other.probability === likeliest ? (other.actor?.name ?? []) : [])).join(", ");
  return <span className="note soft small">{likeliest > probability ? `${names} leads` : `with ${names}`}</span>;
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
