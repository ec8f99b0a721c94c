import { Link } from "react-router";
import type { SourceRef } from "../api/types";

/** A source in full; its own page says who published it, when, and where it can be read. */
export function Cite({ source }: { source: SourceRef }) {
  return (
    <cite className="cite">
      <Link to={`/sources/${encodeURIComponent(source.id)}`}>{source.citation}</Link>
    </cite>
  );
}
