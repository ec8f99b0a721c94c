import { Link } from "react-router";
import { useControl } from "../control/queries";

const kachin = "kachin-special-region-1";

/** The case that no ranking of stated resources can hold, where everyone who comes here sees it. */
export function OutsideCard() {
  const { data: control } = useControl(kachin, {});
  const territory = control?.controls.find(({ kind }) => kind === "territory");
  return (
    <section className="card outside" aria-labelledby="outside">
      <h2 id="outside">Outside every deposit database</h2>
      <p>
        The ion-adsorption clays of <Link to={`/deposits/${kachin}`}>Kachin Special Region 1 (Pangwa–Chipwi)</Link>,
        Myanmar, are mined for heavy rare earths, yet nobody has published a resource statement. No tonnage is
        invented for them: where they are ranked, it is by evidence of what leaves them, and the rank is an interval.
        Recorded is who is said to hold them, and by whose word.
      </p>
      {territory && territory.holders.length > 0 && (
        <p className="small">
          Territory today: <span className={`state ${territory.state}`}>{territory.state}</span>{" "}
          {territory.holders.flatMap(({ actor }) => actor?.name ?? []).join(territory.state === "contested" ? " or " : ", ")}
        </p>
      )}
    </section>
  );
}
