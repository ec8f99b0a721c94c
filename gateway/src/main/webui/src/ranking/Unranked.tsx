import { Link } from "react-router";
import { count } from "../format/quantity";

/** How many have no rank, and that this is no verdict on them. */
export function Unranked({ methodology, total }: { methodology: string; total: number }) {
  if (total === 0) return null;
  return (
    <p className="prose">
      <strong>{count(total)}</strong> more deposits are recorded but have no rank: no source that we have states the
      figures that the method needs. What is missing is never counted as zero, and not to be ranked is no judgement.{" "}
      <Link to={`/rankings/${methodology}/unranked`}>Which they are, and what each lacks</Link>
    </p>
  );
}
