import { Link } from "react-router";
import { percent } from "../format/quantity";
import { useMethodology } from "../methodology/queries";

/** The method in one breath, weights and all. */
export function MethodLine({ methodology: id }: { methodology: string }) {
  const { data: methodology } = useMethodology(id);
  if (!methodology) return null;
  return (
    <p className="small soft prose">
      Scored by{" "}
      {methodology.criteria.map(({ name, weight }) => `${inSentence(name)} (${percent(100 * weight).text})`).join(", ")}
      . <Link to={`/methodologies/${methodology.id}`}>Methodology, version {methodology.version}</Link>
    </p>
  );
}

/** A name within a sentence; TREO stays TREO. */
const inSentence = (name: string) => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);
