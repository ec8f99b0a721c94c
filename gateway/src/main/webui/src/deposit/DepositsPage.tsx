import { Link, useSearchParams } from "react-router";
import type { DepositSummary } from "../api/types";
import { tonnes } from "../format/quantity";
import { countryName, label } from "../format/words";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { Quantity, Unknown } from "../ui/Quantity";
import { useDeposits } from "./queries";
import { ScrollX } from "../ui/ScrollX";

/** All deposits, or those that a search found. */
export function DepositsPage() {
  const [search] = useSearchParams();
  const q = search.get("q")?.trim();
  const deposits = useDeposits(q ? { q } : {});
  return (
    <>
      <title>{q ? `Deposits like “${q}” · Xenotime` : "Deposits · Xenotime"}</title>
      <header className="page-head">
        <h1>{q ? `Deposits like “${q}”` : "Deposits"}</h1>
      </header>
      <div aria-live="polite">
        <ListView
          list={deposits}
          what="the deposits"
          empty={<Empty>Nothing is called that, nor nearly that. A shorter word may find it.</Empty>}
        >
          {(items) => <DepositTable deposits={items} />}
        </ListView>
      </div>
    </>
  );
}

function DepositTable({ deposits }: { deposits: DepositSummary[] }) {
  return (
    <ScrollX label="Deposits">
      <table>
        <caption className="visually-hidden">Deposits</caption>
        <thead>
          <tr>
            <th scope="col">Deposit</th>
            <th scope="col">Country</th>
            <th scope="col">Kind</th>
            <th scope="col">Type</th>
            <th scope="col" className="number">
              TREO
            </th>
            <th scope="col" className="number">
              Heavy TREO
            </th>
          </tr>
        </thead>
        <tbody>
          {deposits.map((deposit) => (
            <tr key={deposit.id}>
              <th scope="row">
                <Link to={`/deposits/${deposit.id}`}>{deposit.name}</Link>
                {deposit.aliases.length > 0 && (
                  <span className="soft small note">{deposit.aliases.slice(0, 3).join(", ")}</span>
                )}
              </th>
              <td>{deposit.country ? countryName(deposit.country) : <Unknown />}</td>
              <td>{label(deposit.kind)}</td>
              <td>{deposit.depositType ? label(deposit.depositType) : <Unknown />}</td>
              <td className="number">
                <Quantity value={deposit.treoTonnes} as={tonnes} />
              </td>
              <td className="number">
                <Quantity value={deposit.heavyTreoTonnes} as={tonnes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
