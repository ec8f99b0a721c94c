import { Link } from "react-router";
import type { Claim } from "../api/types";
import { instant, partialDate } from "../format/dates";
import { percent } from "../format/quantity";
import { label } from "../format/words";
import { Cite } from "../ui/Cite";
import { Empty } from "../ui/Empty";
import { GradeMark } from "./GradeMark";
import { periodInWords } from "./period";

/** Claims with their evidence: who is said to hold what, when, by whose word. */
export function ClaimList({ claims }: { claims: Claim[] }) {
  if (claims.length === 0) return <Empty>No claim is recorded.</Empty>;
  return (
    <ol className="claims">
      {claims.map((claim) => (
        <li key={claim.id} id={`claim-${claim.id}`}>
          <p>
            <Link to={`/actors/${claim.actor.id}`}>{claim.actor.name}</Link>: {label(claim.kind).toLowerCase()}
            {claim.sharePercent !== undefined && `, ${percent(claim.sharePercent).text}`} of{" "}
            <Link to={`/deposits/${claim.deposit.id}`}>{claim.deposit.name}</Link>, {periodInWords(claim)}
          </p>
          {claim.note && <p className="note">“{claim.note}”</p>}
          <p className="small">
            <Cite source={claim.source} />
          </p>
          <p className="small soft particulars">
            {claim.publishedOn && <span>published {partialDate(claim.publishedOn)}</span>}
            {claim.grade && <GradeMark grade={claim.grade} />}
            <span>{claim.status}</span>
            <span>recorded {instant(claim.recordedAt)}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
