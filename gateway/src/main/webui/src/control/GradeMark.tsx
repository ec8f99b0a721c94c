import type { Grade } from "../api/types";
import { gradeMeaning } from "../format/words";

/** A grade on the Admiralty scale, with its meaning in words. */
export function GradeMark({ grade: { source, information, text } }: { grade: Grade }) {
  return (
    <abbr className="grade" title={gradeMeaning(source, information)}>
      grade {text}
    </abbr>
  );
}
