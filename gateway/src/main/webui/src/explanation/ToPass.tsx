import { Link } from "react-router";
import type { CriterionResult, NextAbove } from "../api/types";
import { percent, quantity, score } from "../format/quantity";
import { whyAddress } from "../ranking/addresses";
import { StackedTable } from "../ui/StackedTable";

interface Props {
  above: NextAbove;
  methodology: string;
  criteria: CriterionResult[];
}

/** How far the next one above is, and the smallest changes that would swap the two. */
export function ToPass({ above, methodology, criteria }: Props) {
  return (
    <>
      <p>
        Next above is <Link to={whyAddress(methodology, above.deposit)}>{above.name}</Link>, no. {above.rank}, with a
        score of {score(above.score)}: {score(above.distance)} higher.
      </p>
      <Weights above={above} criteria={criteria} />
      <Values above={above} criteria={criteria} />
    </>
  );
}

function Weights({ above: { name, weights }, criteria }: Omit<Props, "methodology">) {
  if (!weights) return <p>No weights would put it before {name}.</p>;
  const changed = criteria.flatMap(({ id, name: criterion, publishedWeight }) => {
    const to = weights.weights[id] ?? 0;
    return Math.abs(to - publishedWeight) < 5e-5 ? [] : [{ id, criterion, from: publishedWeight, to }];
  });
  return (
    <>
      <p>
        With these weights it would come before {name}. They move {score(weights.distance)} in sum,{" "}
        {weights.smallest ? "and no smaller change would do." : "the smallest change that was found."}
      </p>
      <StackedTable caption={`Weights that put it before ${name}`} className="narrow">
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="number">
              Published
            </th>
            <th scope="col" className="number">
              Would do
            </th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ id, criterion, from, to }) => (
            <tr key={id}>
              <th scope="row">{criterion}</th>
              <td className="number" data-label="Published">
                {percent(100 * from).text}
              </td>
              <td className="number" data-label="Would do">
                {percent(100 * to).text}
              </td>
            </tr>
          ))}
        </tbody>
      </StackedTable>
    </>
  );
}

function Values({ above: { name, values }, criteria }: Omit<Props, "methodology">) {
  if (values.length === 0) return <p>No single better value would put it before {name}.</p>;
  return (
    <>
      <p>One of these values alone would do it, all else as it is:</p>
      <ul>
        {values.map(({ criterion, from, to, beyondBest }) => {
          const about = criteria.find(({ id }) => id === criterion);
          return (
            <li key={criterion}>
              {about?.name ?? criterion}: {quantity(to, about?.unit).text}{" "}
              <span className="soft">
                ({from === undefined ? "now not known" : `now ${quantity(from, about?.unit).text}`}
                {beyondBest && "; no ranked deposit is known to have so good a value"})
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
