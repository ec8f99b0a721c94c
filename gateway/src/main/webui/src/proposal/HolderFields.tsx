import { useId } from "react";
import { TextField } from "../ui/TextField";
import { ActorField } from "./ActorField";
import type { FieldsProps } from "./ClaimForm";

const holders = [
  ["actor", "An actor"],
  ["nobody", "Nobody"],
  ["unknown", "Somebody unknown"],
] as const;

/** Who holds it: an actor, or explicitly none, with the reason for that. */
export function HolderFields({ draft, write, errorOf }: FieldsProps) {
  const name = useId();
  return (
    <>
      <div className="actions" role="radiogroup" aria-label="Holder">
        {holders.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={draft.holder === value}
              onChange={() => write({ holder: value })}
            />{" "}
            {label}
          </label>
        ))}
      </div>
      {draft.holder === "actor" ? (
        <ActorField
          actor={draft.actor}
          name={draft.actorName}
          error={errorOf("actor")}
          onChoose={(actor, actorName) => write({ actor, actorName })}
        />
      ) : (
        <TextField
          label="What the source says of that"
          required
          value={draft.holderReason}
          error={errorOf("holderReason")}
          onChange={(holderReason) => write({ holderReason })}
        />
      )}
    </>
  );
}
