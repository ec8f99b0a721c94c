import type { ReactNode } from "react";
import type { Deposit } from "../api/types";
import { countryName, label } from "../format/words";

export function DepositFacts({ deposit }: { deposit: Deposit }) {
  const place = [deposit.adminArea, deposit.country && countryName(deposit.country)].filter(Boolean);
  return (
    <dl className="facts">
      <Fact name="Also called">{deposit.aliases.join(", ")}</Fact>
      <Fact name="Kind">{label(deposit.kind)}</Fact>
      <Fact name="Place">{place.join(", ")}</Fact>
      <Fact name="Location">{deposit.location && <Coordinates {...deposit.location} />}</Fact>
      <Fact name="Deposit type">{deposit.depositType && label(deposit.depositType)}</Fact>
      <Fact name="Status">{deposit.status && label(deposit.status)}</Fact>
      <Fact name="Production">{deposit.production && label(deposit.production)}</Fact>
      <Fact name="Discovered">{deposit.discoveryYear}</Fact>
      <Fact name="Host rock">{deposit.hostRock}</Fact>
      <Fact name="Commodities">{deposit.commodities.join(", ")}</Fact>
      <Fact name="Minerals">{deposit.minerals.join(", ")}</Fact>
      <Fact name="Flags">{deposit.flags.map(label).join("; ")}</Fact>
    </dl>
  );
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

function Coordinates({ latitude, longitude, precision }: NonNullable<Deposit["location"]>) {
  const north = `${Math.abs(latitude).toFixed(4)}° ${latitude < 0 ? "S" : "N"}`;
  const east = `${Math.abs(longitude).toFixed(4)}° ${longitude < 0 ? "W" : "E"}`;
  return (
    <>
      {north}, {east} <span className="soft">({label(precision).toLowerCase()})</span>
    </>
  );
}
