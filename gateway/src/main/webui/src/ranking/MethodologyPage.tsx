import { Link } from "react-router";
import { score } from "../format/quantity";
import { label } from "../format/words";
import { QueryView } from "../ui/QueryView";
import { useMethodology } from "./queries";
import { ScrollX } from "../ui/ScrollX";

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
              <h1>{methodology.name ?? label(methodology.id)}</h1>
              {methodology.description && <p className="lead">{methodology.description}</p>}
            </header>
            <ScrollX label="Criteria">
              <table>
                <caption className="visually-hidden">Criteria</caption>
                <thead>
                  <tr>
                    <th scope="col">Criterion</th>
                    <th scope="col" className="number">
                      Weight
                    </th>
                    <th scope="col">Normalisation</th>
                    <th scope="col">When missing</th>
                  </tr>
                </thead>
                <tbody>
                  {methodology.criteria.map((criterion) => (
                    <tr key={criterion.id}>
                      <th scope="row">
                        {criterion.name ?? label(criterion.id)}
                        {criterion.description && <span className="soft small note">{criterion.description}</span>}
                      </th>
                      <td className="number">{score(criterion.weight, 2)}</td>
                      <td>{criterion.normalisation}</td>
                      <td>{criterion.missing}</td>
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
