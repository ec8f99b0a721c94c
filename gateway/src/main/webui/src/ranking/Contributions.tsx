import type { Explanation } from "../api/types";
import { quantity, score } from "../format/quantity";
import { Cite } from "../ui/Cite";
import { Quantity, Unknown } from "../ui/Quantity";
import { ScrollX } from "../ui/ScrollX";

/** How a score comes about, criterion by criterion: raw value and source, normalised, weighted. */
export function Contributions({ criteria }: { criteria: NonNullable<Explanation["criteria"]> }) {
  return (
    <ScrollX label="Contributions to the score">
      <table className="contributions">
        <caption className="visually-hidden">Contribution of each criterion to the score</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="number">
              Value
            </th>
            <th scope="col" className="number">
              Normalised
            </th>
            <th scope="col" className="number">
              Weight
            </th>
            <th scope="col" className="number">
              Contribution
            </th>
            <th scope="col">Source, or why it is missing</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name, raw, unit, note, normalised, weight, contribution, missing, ...known }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {note && <span className="soft small note">{note}</span>}
              </th>
              <td className="number">
                {missing ? (
                  <span className="soft">missing</span>
                ) : (
                  <Quantity value={raw} as={(value) => quantity(value, unit)} />
                )}
              </td>
              <td className="number">{normalised === undefined ? <Unknown /> : score(normalised)}</td>
              <td className="number">{score(weight, 2)}</td>
              <td className="number">
                {contribution === undefined ? (
                  <Unknown />
                ) : (
                  <>
                    <span className="share" aria-hidden="true">
                      <i style={{ width: `${100 * contribution}%` }} />
                    </span>
                    {score(contribution)}
                  </>
                )}
              </td>
              <td className="small">
                {known.source && <Cite source={known.source} />}
                {known.reasons?.join(" ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
