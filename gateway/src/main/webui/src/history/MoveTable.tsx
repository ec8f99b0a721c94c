import { Link } from "react-router";
import type { RankMove } from "../api/types";
import { whyAddress } from "../ranking/addresses";
import { Change } from "../ranking/Change";
import { Unknown } from "../ui/Quantity";
import { StackedTable } from "../ui/StackedTable";
import { causes, partsInWords } from "./causes";

interface Props {
  caption: string;
  methodology: string;
  moves: RankMove[];
}

/** Deposits that moved, entered or left, each with what made it so. */
export function MoveTable({ caption, methodology, moves }: Props) {
  return (
    <StackedTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">Deposit</th>
          <th scope="col" className="number">
            Before
          </th>
          <th scope="col" className="number">
            After
          </th>
          <th scope="col" className="number">
            Change
          </th>
          <th scope="col">Cause</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ deposit, rankBefore, rankAfter, change, cause, parts }) => (
          <tr key={deposit.id}>
            <th scope="row">
              <Link to={whyAddress(methodology, deposit.id)}>{deposit.name}</Link>
            </th>
            <td className="number" data-label="Before">
              {rankBefore ?? <Unknown />}
            </td>
            <td className="number" data-label="After">
              {rankAfter ?? <Unknown />}
            </td>
            <td className="number" data-label="Change">
              <Change by={change} />
            </td>
            <td data-label="Cause">
              {cause ? causes[cause] : <Unknown />}
              {change !== undefined && parts && Object.keys(parts).length > 1 && (
                <span className="note soft small">{partsInWords(parts)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </StackedTable>
  );
}
