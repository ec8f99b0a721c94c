import { Link } from "react-router";
import type { CriterionResult, Dominator, Explanation } from "../api/types";
import { count } from "../format/quantity";
import { whyAddress } from "../ranking/addresses";

interface Props {
  why: NonNullable<Explanation["why"]>;
  criteria: CriterionResult[];
  methodology: string;
}

/** Who beats it on everything that is known of both, and whom it beats. */
export function Dominance({ why, criteria, methodology }: Props) {
  const of = (pairs: Dominator[]) => <Pairs pairs={pairs} criteria={criteria} methodology={methodology} />;
  return (
    <>
      <p>
        {why.dominatedByCount === 0
          ? "No ranked deposit is at least as good on every criterion that is known of both, and better on one."
          : `${deposits(why.dominatedByCount)} at least as good on every criterion that is known of both, and better on one.`}
      </p>
      {of(why.dominatedBy)}
      <p>
        {why.dominatesCount === 0
          ? "In that sense it is better than none."
          : `In that sense it is better than ${count(why.dominatesCount)}.`}
      </p>
      {of(why.dominates)}
    </>
  );
}

const deposits = (number: number) => (number === 1 ? "1 deposit is" : `${count(number)} deposits are`);

function Pairs({ pairs, criteria, methodology }: { pairs: Dominator[] } & Omit<Props, "why">) {
  if (pairs.length === 0) return null;
  const nameOf = (criterion: string) => criteria.find(({ id }) => id === criterion)?.name ?? criterion;
  return (
    <details>
      <summary>{pairs.length === 1 ? "Which one, and on what" : "Which they are, and on what"}</summary>
      <ul>
        {pairs.map(({ deposit, name, criteria: known }) => (
          <li key={deposit}>
            <Link to={whyAddress(methodology, deposit)}>{name}</Link>{" "}
            <span className="soft small">{known.map(nameOf).join(", ")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
