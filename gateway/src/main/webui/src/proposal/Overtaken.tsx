import { asProblem } from "../api/problem";
import type { Overtaken as OvertakenBy, Proposal } from "../api/types";
import { instant } from "../format/dates";
import { fieldName } from "../revision/DifferenceTable";
import { useMe } from "../session/me";
import { ProblemNotice } from "../ui/ProblemNotice";
import { useRebase } from "./queries";

interface Props {
  proposal: Proposal;
  overtaken: OvertakenBy;
}

/** What happened to the thing since the author saw it; and, for the author and editors, a way to set it on top of that. */
export function Overtaken({ proposal, overtaken }: Props) {
  const { data: me } = useMe();
  const rebase = useRebase(proposal.id);
  const may = me?.handle === proposal.author || me?.roles.some((role) => role === "editor" || role === "admin");
  return (
    <section className="notice" aria-label="Overtaken">
      <h3>{overtaken.conflicts ? "Overtaken" : "Changed since, elsewhere"}</h3>
      <p>
        {overtaken.conflicts
          ? "What it would change has been changed since it was written; before it can be accepted it has to be set on top of that."
          : "Other fields have been changed since it was written; what it would change has not."}
      </p>
      <ul>
        {overtaken.by.map((change) => (
          <li key={change.number}>
            {change.by}
            {change.at && `, ${instant(change.at)}`}
            {change.reason && `: ${change.reason}`}{" "}
            {change.fields.length > 0 && <span className="small">({fieldsInWords(change)})</span>}
          </li>
        ))}
      </ul>
      {rebase.isError && <ProblemNotice problem={asProblem(rebase.error)} />}
      {may && (
        <p className="actions">
          <button type="button" className="button" disabled={rebase.isPending} onClick={() => rebase.mutate()}>
            Set it on top of what stands now
          </button>
        </p>
      )}
    </section>
  );
}

/** The fields that were changed; those that both would change stand out in words. */
function fieldsInWords({ fields, conflicting }: OvertakenBy["by"][number]): string {
  const name = (field: string) => `${fieldName(field)}${conflicting.includes(field) ? ", which this would change too" : ""}`;
  return fields.map(name).join("; ");
}
