import type { RankingPage } from "../api/types";
import { instant } from "../format/dates";

type Stamped = Pick<RankingPage, "methodology" | "version" | "snapshot" | "dataRevision" | "createdAt" | "priceDeck">;

/** What one cites: which method, which snapshot, which state of the data. */
export function Stamp({ ranking }: { ranking: Stamped }) {
  const { methodology, version, snapshot, dataRevision, createdAt, priceDeck } = ranking;
  const parts = [
    `${methodology} v${version}`,
    snapshot !== undefined && `snapshot ${snapshot}`,
    `data revision ${dataRevision}`,
    instant(createdAt),
    priceDeck && `prices ${priceDeck.edition}, ${priceDeck.year}`,
  ];
  return <p className="stamp">{parts.filter(Boolean).join(" · ")}</p>;
}
