import { Link } from "react-router";
import type { Claim } from "../api/types";
import { instant, partialDate } from "../format/dates";
import { percent } from "../format/quantity";
import { Cite, isAddress } from "../ui/Cite";
import { GradeMark } from "./GradeMark";
import { periodInWords } from "./period";
import { ReadSource } from "./ReadSource";

/** Nobody else can have the whole; a part or a prospect has to be said. */
const extents: Record<string, string> = { part: " (a part)", prospect: " (agreed or planned)" };

/** Claims with their evidence: who is said to hold what, when, by whose word. */
export function ClaimList({ claims }: { claims: Claim[] }) {
  return (
    <ol className="claims">
      {claims.map((claim) => (
        <li key={claim.id} id={`claim-${claim.id}`}>
          <p>
            <Link to={`/actors/${claim.actor.id}`}>{claim.actor.name}</Link>: {claim.kind}
            {extents[claim.extent ?? "whole"]}
            {claim.sharePercent !== undefined && `, ${percent(claim.sharePercent).text}`} of{" "}
            <Link to={`/deposits/${claim.subject.id}`}>{claim.subject.name}</Link>,{" "}
            {periodInWords(claim.period) || "at a time that the source does not give"}
          </p>
          {claim.note && <p className="note">{claim.note}</p>}
          <p className="small">
            <Cite source={claim.source} /> {!isAddress(claim.source.citation) && <ReadSource id={claim.source.id} />}
          </p>
          <p className="small soft particulars">
            <span>{claim.publishedOn ? `published ${partialDate(claim.publishedOn)}` : "publication undated"}</span>
            {claim.grade && <GradeMark grade={claim.grade} />}
            <span>{claim.status}</span>
            <span>recorded {instant(claim.recordedAt)}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
