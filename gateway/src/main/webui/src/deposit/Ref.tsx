import type { SourceRef } from "../api/types";
import type { References } from "./references";

/** A small number that leads to the source at the foot of the page. */
export function Ref({ source, among }: { source: SourceRef; among: References }) {
  const number = among.numberOf(source);
  if (number === undefined) return null;
  return (
    <a className="ref" href={`#source-${number}`} title={source.citation} aria-label={`Source ${number}`}>
      [{number}]
    </a>
  );
}
