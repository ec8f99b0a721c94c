import { Link, useParams } from "react-router";
import { countryName } from "../format/words";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { Unknown } from "../ui/Quantity";
import { ScrollX } from "../ui/ScrollX";
import { homeRanking, rankingAddress } from "./addresses";
import { unrankedCsvAddress, useUnranked } from "./queries";

/** The deposits beside the ranking, each with what it lacks. */
export function UnrankedPage() {
  const { methodology = homeRanking } = useParams();
  return (
    <>
      <title>Deposits without a rank · Xenotime</title>
      <header className="page-head">
        <p className="eyebrow">
          <Link to={rankingAddress(methodology)}>Ranking</Link>
        </p>
        <h1>Deposits without a rank</h1>
        <p className="lead">
          For these a figure that the method requires is not known. They may be large or small: nobody has said.
        </p>
      </header>
      <p className="actions">
        <a className="button" href={unrankedCsvAddress(methodology)}>
          CSV
        </a>
      </p>
      <ListView list={useUnranked(methodology)} what="the deposits" empty={<Empty>Every deposit has a rank.</Empty>}>
        {(items) => (
          <ScrollX label="Deposits without a rank">
            <table>
              <caption className="visually-hidden">Deposits without a rank</caption>
              <thead>
                <tr>
                  <th scope="col">Deposit</th>
                  <th scope="col">Country</th>
                  <th scope="col">Why it has no rank</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ deposit, reasons }) => (
                  <tr key={deposit.id}>
                    <th scope="row">
                      <Link to={`/deposits/${deposit.id}`}>{deposit.name}</Link>
                    </th>
                    <td>{deposit.country ? countryName(deposit.country) : <Unknown />}</td>
                    <td className="small">{reasons.join(" ")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollX>
        )}
      </ListView>
    </>
  );
}
