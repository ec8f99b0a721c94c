import { Link } from "react-router";
import { percent } from "../format/quantity";
import { label } from "../format/words";
import { useMethodology } from "./queries";

/** The method in one breath, weights and all. */
export function MethodLine() {
  const { data: methodology } = useMethodology();
  if (!methodology) return null;
  const total = methodology.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <p className="small soft prose">
      Scored by{" "}
      {methodology.criteria
        .map(({ id, name, weight }) => `${(name ?? label(id)).toLowerCase()} (${percent((100 * weight) / total).text})`)
        .join(", ")}
      . <Link to={`/methodologies/${methodology.id}`}>Methodology, version {methodology.version}</Link>
    </p>
  );
}
