import { Link } from "react-router";
import { percent } from "../format/quantity";
import { QueryView } from "../ui/QueryView";
import { ScrollX } from "../ui/ScrollX";
import { useMethodology } from "./queries";

export function MethodologyPage() {
  return (
    <>
      <title>Methodology · Xenotime</title>
      <QueryView query={useMethodology()} what="the methodology">
        {(methodology) => (
          <>
            <header className="page-head">
              <p className="eyebrow">
                <Link to="/">Ranking</Link> · methodology {methodology.id}, version {methodology.version}
              </p>
              <h1>{methodology.name}</h1>
              {methodology.question && <p className="lead">{methodology.question}</p>}
            </header>
            <div className="prose">
              {methodology.description && <p>{methodology.description}</p>}
              <Rule name="Who is ranked" reason={methodology.eligibility?.reason} />
              <Rule name="How the score adds up" reason={methodology.aggregation?.reason} />
              <Rule name="What is missing" reason={methodology.missing?.reason} />
              <Rule name="Prices" reason={[methodology.prices?.deck, methodology.prices?.reason].join(" ")} />
              <h2>Criteria</h2>
            </div>
            <ScrollX label="Criteria">
              <table className="criteria">
                <caption className="visually-hidden">Criteria</caption>
                <thead>
                  <tr>
                    <th scope="col">Criterion</th>
                    <th scope="col" className="number">
                      Weight
                    </th>
                    <th scope="col">Scale</th>
                    <th scope="col">When missing</th>
                    <th scope="col">Why</th>
                  </tr>
                </thead>
                <tbody>
                  {methodology.criteria.map((criterion) => (
                    <tr key={criterion.id}>
                      <th scope="row">
                        {criterion.name}
                        <span className="soft small note">{criterion.description}</span>
                      </th>
                      <td className="number">{percent(100 * criterion.weight).text}</td>
                      <td>
                        {criterion.normalisation}
                        {criterion.unit && <span className="soft small note">of {criterion.unit}</span>}
                      </td>
                      <td>{criterion.missing === "required" ? "not ranked" : "left out"}</td>
                      <td className="small">{criterion.reason}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollX>
            <p className="small">
              <a href={`/api/v1/methodologies/${methodology.id}`}>The same as JSON</a>
            </p>
          </>
        )}
      </QueryView>
    </>
  );
}

function Rule({ name, reason }: { name: string; reason: string | undefined }) {
  if (!reason?.trim()) return null;
  return (
    <p>
      <strong>{name}.</strong> {reason}
    </p>
  );
}
