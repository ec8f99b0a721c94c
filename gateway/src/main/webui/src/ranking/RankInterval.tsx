import type { RankIntervalOf } from "../api/types";
import { percent } from "../format/quantity";
import { Unknown } from "../ui/Quantity";

interface Props {
  rank: number;
  interval: RankIntervalOf | undefined;
  /** The worst rank there is. */
  last: number;
}

/** Between which ranks a deposit lies, in numbers and drawn on the line of all ranks. */
export function RankInterval({ rank, interval, last }: Props) {
  if (!interval) return <Unknown />;
  const { low, high, level } = interval;
  return (
    <span className="rank-interval" title={`${percent(100 * level).text} of all draws of weights and open values`}>
      <span className="ends">
        <span className="visually-hidden">{percent(100 * level).text} interval: rank </span>
        {low === high ? low : <Ends low={low} high={high} />}
      </span>
      <span className="all-ranks" aria-hidden="true">
        <i style={place(low, high, last)} />
        <b style={{ left: `${across(rank, last)}%` }} />
      </span>
    </span>
  );
}

function Ends({ low, high }: { low: number; high: number }) {
  return (
    <>
      {low}
      <span aria-hidden="true">–</span>
      <span className="visually-hidden"> to </span>
      {high}
    </>
  );
}

const across = (rank: number, last: number) => (last <= 1 ? 50 : (100 * (rank - 1)) / (last - 1));

const place = (low: number, high: number, last: number) => ({
  left: `${across(low, last)}%`,
  width: `${across(high, last) - across(low, last)}%`,
});
