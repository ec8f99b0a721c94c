import type { SourceRef } from "../api/types";

/** A source in full, linked where it has an address. */
export function Cite({ source }: { source: SourceRef }) {
  if (!source.url) return <cite className="cite">{source.citation}</cite>;
  return (
    <cite className="cite">
      <a href={source.url} rel="noreferrer nofollow">
        {source.citation}
      </a>
    </cite>
  );
}
