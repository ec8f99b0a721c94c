import { Link } from "react-router";
import type { Claim } from "../api/types";
import { instant } from "../format/dates";
import { percent } from "../format/quantity";
import { holdingInWords, nobodyInWords } from "./claimInWords";
import { evidenceInWords, evidenceOf } from "./evidence";
import { EvidenceList } from "./EvidenceList";
import { GradeMark } from "./GradeMark";
import { periodInWords } from "./period";

/** Claims, each with its evidence one click away: who is said to hold what, when, by whose word. */
export function ClaimList({ claims }: { claims: Claim[] }) {
  return (
    <ol className="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </ol>
  );
}

function ClaimItem({ claim }: { claim: Claim }) {
  const { id, actor, subject, sharePercent, period, grade, status, reason } = claim;
  const evidence = evidenceOf(claim);
  return (
    <li id={`claim-${id}`}>
      <p>
        {actor ? <Link to={`/actors/${actor.id}`}>{actor.name}</Link> : nobodyInWords(claim)}: {holdingInWords(claim)}
        {sharePercent !== undefined && `, ${percent(sharePercent).text}`} of{" "}
        <Link to={`/deposits/${subject.id}`}>{subject.name}</Link>,{" "}
        {periodInWords(period) || "at a time that the source does not give"}
      </p>
      {claim.holderReason && <p className="note">{claim.holderReason}</p>}
      {claim.note && <p className="note">{claim.note}</p>}
      <details>
        <summary>{evidenceInWords(evidence)}</summary>
        <EvidenceList evidence={evidence} />
      </details>
      <p className="small soft particulars">
        <a href={`#claim-${id}`}>{id}</a>
        {grade && <GradeMark grade={grade} />}
        <span>{status}</span>
        <span>
          recorded {instant(claim.recordedAt)}
          {claim.recordedBy && ` by ${claim.recordedBy}`}
        </span>
        {claim.version !== undefined && claim.version > 1 && (
          <span>
            version {claim.version}
            {reason && `: ${reason}`}
          </span>
        )}
      </p>
    </li>
  );
}
