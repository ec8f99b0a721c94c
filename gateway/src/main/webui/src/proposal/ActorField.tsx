import { useId, useState } from "react";
import { useActorSuggestions } from "../actor/queries";
import { label } from "../format/words";
import { FieldError } from "../ui/TextField";
import { useDebounced } from "../ui/useDebounced";

interface Props {
  /** The chosen actor's id and name; empty where none is. */
  actor: string;
  name: string;
  error: string | undefined;
  onChoose: (actor: string, name: string) => void;
}

/** An actor, found by any of its names. */
export function ActorField({ actor, name, error, onChoose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const asked = useDebounced(typed.trim());
  const { data } = useActorSuggestions(asked);
  if (actor) {
    return (
      <div className="field">
        <span className="label">Actor</span>
        <p className="actions chosen">
          <strong>{name}</strong>
          <button type="button" className="button quiet" onClick={() => onChoose("", "")}>
            Choose another
          </button>
        </p>
        <FieldError error={error} />
      </div>
    );
  }
  const found = asked.length >= 2 ? data?.items : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>Actor</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-found`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${id}-found`} className="small soft" aria-live="polite">
        {found ? foundInWords(found.length) : "Two letters of any of its names find it."}
      </p>
      {found && found.length > 0 && (
        <ul className="plain-list choices">
          {found.map((each) => (
            <li key={each.id}>
              <button type="button" className="button" onClick={() => onChoose(each.id ?? "", each.name ?? "")}>
                {each.name} {each.kind && <span className="soft small">{label(each.kind)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FieldError error={error} />
    </div>
  );
}

function foundInWords(many: number): string {
  if (many === 0) return "No actor is called that. Who is not here yet can be proposed in the forum.";
  return many === 1 ? "1 actor found." : `${many} actors found.`;
}
