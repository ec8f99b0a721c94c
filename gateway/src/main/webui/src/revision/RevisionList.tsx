import { Link } from "react-router";
import type { Difference, Revision } from "../api/types";
import { instant } from "../format/dates";
import { label } from "../format/words";
import { DifferenceTable } from "./DifferenceTable";

/** How something came to be what it is, the newest first: who, when, why, and what changed. */
export function RevisionList({ revisions }: { revisions: Revision[] }) {
  return (
    <ol className="plain-list revisions">
      {revisions.map((revision) => (
        <li key={revision.number}>
          <p>
            <strong>{headline(revision)}</strong> <span className="soft">{whenAndBy(revision)}</span>
          </p>
          {revision.reason && <p className="note">{revision.reason}</p>}
          {revision.proposal && (
            <p className="small soft">
              <Link to={`/proposals/${revision.proposal}`}>Proposed</Link>
              {revision.acceptedBy && `, accepted by ${revision.acceptedBy}`}
            </p>
          )}
          {revision.differences.length > 0 && (
            <details>
              <summary>{changedFields(revision.differences.length)}</summary>
              <DifferenceTable rows={revision.differences} columns={beforeAndAfter} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

const beforeAndAfter = [
  { name: "Before", of: ({ before }: Difference) => before, as: "del" as const },
  { name: "After", of: ({ after }: Difference) => after, as: "ins" as const },
];

function headline({ number, by, dataSet, change }: Revision): string {
  if (by === "import") return dataSet ? `Imported with the data set ${dataSet}` : "Imported";
  if (number === 1) return "Entered";
  return label(change ?? "correction");
}

function whenAndBy({ at, by }: Revision): string {
  const author = by === "import" ? "" : `by ${by}`;
  return [author, at ? instant(at) : "on a day that was not recorded"].filter(Boolean).join(", ");
}

const changedFields = (many: number) => (many === 1 ? "1 field changed" : `${many} fields changed`);
