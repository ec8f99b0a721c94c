import { Link } from "react-router";
import type { RankingEntry } from "../api/types";
import { score } from "../format/quantity";
import { countryName } from "../format/words";
import { Unknown } from "../ui/Quantity";

export function RankingTable({ entries }: { entries: RankingEntry[] }) {
  return (
    <table>
      <caption className="visually-hidden">Heavy rare earth ranking</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            Rank
          </th>
          <th scope="col">Deposit</th>
          <th scope="col">Country</th>
          <th scope="col" className="number">
            Score
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ rank, deposit, score: value }) => (
          <tr key={deposit.id}>
            <td className="number">{rank}</td>
            <th scope="row">
              <Link to={`/deposits/${deposit.id}`}>{deposit.name}</Link>
            </th>
            <td>{deposit.country ? countryName(deposit.country) : <Unknown />}</td>
            <td className="number">{score(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
