import { Link } from "react-router";
import type { ControlOfKind, Holder } from "../api/types";
import { percent } from "../format/quantity";
import { nobodyInWords } from "./claimInWords";

/** Who holds it, how likely each; and what else may be, where the sources leave room for that. */
export function Holders({ control: { state, holders } }: { control: Pick<ControlOfKind, "state" | "holders"> }) {
  const actors = holders.filter(({ actor }) => actor !== undefined);
  const nobody = holders.filter(({ holder, probability }) => holder === "nobody" && probability !== 0);
  const unknown = holders.filter(({ holder, probability }) => holder === "unknown" && probability !== 0);
  const named = actors.length > 0 ? actors : nobody;
  const rest = actors.length > 0 ? [...nobody, ...unknown] : unknown;
  // Who contests is in it or the other; one side's actors are in it together.
  const joint = state === "contested" ? " or " : " and ";
  return (
    <p className="holders">
      {named.map((holder, index) => (
        <span key={holder.actor?.id ?? holder.holder}>
          {index > 0 && (index === named.length - 1 ? joint : ", ")}
          {holder.actor ? <Link to={`/actors/${holder.actor.id}`}>{holder.actor.name}</Link> : nobodyInWords(holder)}
          <Probability holder={holder} />
        </span>
      ))}
      {rest.length > 0 && (
        <span className="soft small">
          {" "}
          or else{" "}
          {rest.map((holder, index) => (
            <span key={holder.holder}>
              {index > 0 && ", "}
              {nobodyInWords(holder).toLowerCase()}
              <Probability holder={holder} />
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

/** What is certain by the rule needs no figure. */
function Probability({ holder: { probability } }: { holder: Holder }) {
  if (probability === undefined || probability === 1) return null;
  return <span className="soft small"> ({percent(Math.round(probability * 100)).text})</span>;
}
