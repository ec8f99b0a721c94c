import { Link } from "react-router";
import { count } from "../format/quantity";

/** How many have no rank, and that this is no verdict on them. */
export function Unranked({ total }: { total: number }) {
  if (total === 0) return null;
  return (
    <p className="prose">
      <strong>{count(total)}</strong> more deposits are recorded but have no rank: no source that we have states their
      tonnage or their heavy share. What is missing is never counted as zero. Each says on its own page which figure it
      lacks; <Link to="/deposits">look through all deposits</Link>.
    </p>
  );
}
