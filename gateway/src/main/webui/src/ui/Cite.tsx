import { Link } from "react-router";
import type { SourceRef } from "../api/types";

/** A source in full; its own page says who published it, when, and where it can be read. */
export function Cite({ source: { id, citation } }: { source: SourceRef }) {
  return (
    <cite className="cite">
      {isAddress(citation) ? (
        <a href={citation} rel="noreferrer nofollow">
          {citation.replace(/^https?:\/\/(www\.)?/, "")}
        </a>
      ) : (
        <Link to={`/sources/${encodeURIComponent(id)}`}>{citation}</Link>
      )}
    </cite>
  );
}

/** Of many pages no more is known than their address; then it leads straight there. */
export function isAddress(citation: string): boolean {
  return /^https?:\/\/\S+$/.test(citation);
}
