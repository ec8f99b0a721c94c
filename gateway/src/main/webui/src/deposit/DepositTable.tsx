import { Link } from "react-router";
import type { DepositSummary } from "../api/types";
import { tonnes } from "../format/quantity";
import { countryName, label } from "../format/words";
import { Quantity, Unknown } from "../ui/Quantity";
import { StackedTable } from "../ui/StackedTable";

export function DepositTable({ name, deposits }: { name: string; deposits: DepositSummary[] }) {
  return (
    <StackedTable caption={name}>
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
              <td data-label="Country">{deposit.country ? countryName(deposit.country) : <Unknown />}</td>
              <td data-label="Kind">{label(deposit.kind)}</td>
              <td data-label="Type">{typeOf(deposit) ?? <Unknown />}</td>
              <td className="number" data-label="TREO">
                <Quantity value={deposit.treoTonnes} as={tonnes} />
              </td>
              <td className="number" data-label="Heavy TREO">
                <Quantity value={deposit.heavyTreoTonnes} as={tonnes} />
              </td>
            </tr>
          ))}
        </tbody>
    </StackedTable>
  );
}

const typeOf = ({ depositType }: DepositSummary) =>
  depositType && depositType !== "unknown" ? label(depositType) : undefined;
