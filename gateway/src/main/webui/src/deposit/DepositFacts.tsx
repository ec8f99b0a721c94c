import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Deposit } from "../api/types";
import { countryName, label } from "../format/words";

export function DepositFacts({ deposit }: { deposit: Deposit }) {
  const around = deposit.within?.filter(({ id }) => id !== deposit.partOf?.id) ?? [];
  const place = [deposit.adminArea, deposit.country && countryName(deposit.country)].filter(Boolean);
  return (
    <dl className="facts">
      <Fact name="Also called">{deposit.aliases.join(", ")}</Fact>
      <Fact name="Kind">{label(deposit.kind)}</Fact>
      <Fact name="Place">{place.join(", ")}</Fact>
      <Fact name="Location">{deposit.location && <Coordinates {...deposit.location} />}</Fact>
      <Fact name="Part of">
        {deposit.partOf ? <Places places={[deposit.partOf]} /> : deposit.partOfText}
      </Fact>
      <Fact name="Lies in">{around.length > 0 && <Places places={around} />}</Fact>
      <Fact name="Deposit type">{depositType(deposit)}</Fact>
      <Fact name="Status">{deposit.status && label(deposit.status)}</Fact>
      <Fact name="Production">{deposit.production && label(deposit.production)}</Fact>
      <Fact name="Discovered">{deposit.discoveryYear ?? deposit.discoveryText}</Fact>
      <Fact name="Company, as of the source">{deposit.companyText}</Fact>
      <Fact name="Host rock">{deposit.hostRock}</Fact>
      <Fact name="Commodities">{deposit.commodities?.join(", ")}</Fact>
      <Fact name="Minerals">{deposit.minerals?.join(", ")}</Fact>
      <Fact name="Uncertain">{deposit.uncertain?.map(label).join(", ")}</Fact>
      <Fact name="To mind">{deposit.flags.map(label).join(", ")}</Fact>
    </dl>
  );
}

/** An area is no deposit, so that it is of no type. */
function depositType({ kind, depositType: type, depositTypeText: text }: Deposit): string | undefined {
  if (kind === "area" && (type === undefined || type === "unknown")) return text;
  return type ? label(type) : text;
}

/** One line of facts; what nobody knows takes no line. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Places({ places }: { places: NonNullable<Deposit["within"]> }) {
  return (
    <ul className="plain-list">
      {places.map(({ id, name }) => (
        <li key={id}>
          <Link to={`/deposits/${id}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

function Coordinates({ latitude, longitude, precision }: NonNullable<Deposit["location"]>) {
  const north = `${Math.abs(latitude).toFixed(4)}° ${latitude < 0 ? "S" : "N"}`;
  const east = `${Math.abs(longitude).toFixed(4)}° ${longitude < 0 ? "W" : "E"}`;
  return (
    <>
      {north}, {east} {precision && <span className="soft">({label(precision).toLowerCase()})</span>}
    </>
  );
}
