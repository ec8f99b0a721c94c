import { Link } from "react-router";
import type { RankingEntry } from "../api/types";
import { percent, score, tonnes } from "../format/quantity";
import { countryName } from "../format/words";
import { Quantity, Unknown } from "../ui/Quantity";
import { ScrollX } from "../ui/ScrollX";
import { whyAddress } from "./addresses";
import { Change } from "./Change";
import { RankInterval } from "./RankInterval";

interface Props {
  title: string;
  methodology: string;
  /** How many are ranked in all, on this page or not. */
  rankedCount: number;
  entries: RankingEntry[];
}

export function RankingTable({ title, methodology, rankedCount, entries }: Props) {
  return (
    <ScrollX label={title}>
      <table className="ranking">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="number">
              Rank
            </th>
            <th scope="col">Deposit</th>
            <th scope="col" className="country">
              Country
            </th>
            <th scope="col">90&nbsp;% interval</th>
            <th scope="col" className="number">
              Change
            </th>
            <th scope="col" className="number">
              Score
            </th>
            <th scope="col" className="number">
              Heavy TREO
            </th>
            <th scope="col" className="number">
              TREO
            </th>
            <th scope="col" className="number">
              Grade
            </th>
            <th scope="col" className="number">
              Heavy share
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.deposit.id} entry={entry} methodology={methodology} last={rankedCount} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Row({ entry, methodology, last }: { entry: RankingEntry; methodology: string; last: number }) {
  const { rank, deposit, score: value, completeness } = entry;
  const country = deposit.country && countryName(deposit.country);
  return (
    <tr>
      <td className="number rank">{rank}</td>
      <th scope="row">
        <Link to={`/deposits/${deposit.id}`}>{deposit.name}</Link>
        <span className="under-name note soft small" aria-hidden="true">
          {country}
        </span>
        <Link className="note small why-link" to={whyAddress(methodology, deposit.id)} aria-label={`Why no. ${rank}`}>
          why
        </Link>
      </th>
      <td className="country">{country ?? <Unknown />}</td>
      <td>
        <RankInterval rank={rank} interval={entry.rankInterval} last={last} />
      </td>
      <td className="number">
        <Change by={entry.change} />
      </td>
      <td className="number">
        {score(value)}
        {completeness !== undefined && completeness < 1 && (
          <span className="note soft small" title="Share of the published weights whose criteria are known">
            {percent(100 * completeness).text} known
          </span>
        )}
      </td>
      <td className="number heavy">
        <Quantity value={entry.heavyTreoTonnes} as={tonnes} />
      </td>
      <td className="number">
        <Quantity value={entry.treoTonnes} as={tonnes} />
      </td>
      <td className="number">
        <Quantity value={entry.treoPercent} as={percent} />
      </td>
      <td className="number">
        <Quantity value={entry.heavySharePercent} as={percent} />
      </td>
    </tr>
  );
}
