import { lazy, Suspense } from "react";
import { Link } from "react-router";
import type { PastRank } from "../api/types";
import { instant } from "../format/dates";
import { score } from "../format/quantity";
import { compareAddress } from "../ranking/addresses";
import { Change } from "../ranking/Change";
import { RankInterval } from "../ranking/RankInterval";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { Unknown } from "../ui/Quantity";
import { Section } from "../ui/Section";
import { StackedTable } from "../ui/StackedTable";
import { Waiting } from "../ui/Waiting";
import { useRankHistory } from "./queries";

const HistoryChart = lazy(() => import("./HistoryChart"));

interface Props {
  methodology: string;
  deposit: string;
}

/** How the rank of a deposit went from snapshot to snapshot, and how sure it was each time. */
export function HistorySection({ methodology, deposit }: Props) {
  return (
    <Section title="How the rank went">
      <RankHistory methodology={methodology} deposit={deposit} />
    </Section>
  );
}

export function RankHistory({ methodology, deposit }: Props) {
  const history = useRankHistory(methodology, deposit);
  return (
    <ListView list={history} what="the history" empty={<Empty>No snapshot knows this deposit.</Empty>}>
      {(items) => (
        <>
          <Suspense fallback={<Waiting what="the chart" />}>
            <HistoryChart history={items} />
          </Suspense>
          <HistoryTable methodology={methodology} history={items} />
        </>
      )}
    </ListView>
  );
}

function HistoryTable({ methodology, history }: { methodology: string; history: PastRank[] }) {
  return (
    <details>
      <summary>Every snapshot, newest first</summary>
      <StackedTable caption="Rank in every snapshot, newest first">
        <thead>
          <tr>
            <th scope="col">Snapshot</th>
            <th scope="col" className="number">
              Rank
            </th>
            <th scope="col">90&nbsp;% interval</th>
            <th scope="col" className="number">
              Change
            </th>
            <th scope="col" className="number">
              Score
            </th>
            <th scope="col">Made from</th>
          </tr>
        </thead>
        <tbody>
          {history.map((past) => (
            <Row key={past.snapshot} methodology={methodology} past={past} />
          ))}
        </tbody>
      </StackedTable>
    </details>
  );
}

function Row({ methodology, past }: { methodology: string; past: PastRank }) {
  const { snapshot, createdAt, version, dataRevision, priceEdition, rank, rankInterval, rankedCount } = past;
  return (
    <tr>
      <th scope="row">
        {snapshot}
        <span className="note soft small">{instant(createdAt)}</span>
      </th>
      <td className="number" data-label="Rank">
        {rank === undefined ? <span className="small soft">none: {past.reasons?.join(" ")}</span> : rank}
      </td>
      <td data-label="90 % interval">
        {rank === undefined ? <Unknown /> : <RankInterval rank={rank} interval={rankInterval} last={rankedCount} />}
      </td>
      <td className="number" data-label="Change">
        <Change by={past.change} />
      </td>
      <td className="number" data-label="Score">
        {past.score === undefined ? <Unknown /> : score(past.score)}
      </td>
      <td className="small" data-label="Made from">
        method v{version}, data revision {dataRevision}, prices {priceEdition}
        {snapshot > 1 && (
          <>
            {" · "}
            <Link to={compareAddress(methodology, snapshot - 1, snapshot)}>what changed</Link>
          </>
        )}
      </td>
    </tr>
  );
}
