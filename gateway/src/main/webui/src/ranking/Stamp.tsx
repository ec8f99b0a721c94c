import type { RankingPage } from "../api/types";
import { instant } from "../format/dates";

/** What one cites: which method, which snapshot, which state of the data. */
export function Stamp({ ranking }: { ranking: RankingPage }) {
  return (
    <p className="stamp">
      {ranking.methodology} v{ranking.version} · snapshot {ranking.snapshot} · data revision {ranking.dataRevision} ·{" "}
      {instant(ranking.createdAt)}
      {ranking.priceDeck && ` · prices ${ranking.priceDeck.edition}, ${ranking.priceDeck.year}`}
    </p>
  );
}
