import { percent } from "../format/quantity";

/** The same as the chart, in numbers; and how often it came after all of these ranks. */
export function AcceptabilityTable({ acceptability }: { acceptability: number[] }) {
  const later = 1 - acceptability.reduce((sum, probability) => sum + probability, 0);
  return (
    <details>
      <summary>The same in numbers</summary>
      <table className="narrow">
        <caption className="visually-hidden">Probability of each rank</caption>
        <thead>
          <tr>
            <th scope="col">Rank</th>
            <th scope="col" className="number">
              Probability
            </th>
          </tr>
        </thead>
        <tbody>
          {acceptability.map((probability, at) => (
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              <td className="number">{percent(100 * probability).text}</td>
            </tr>
          ))}
          {later > 5e-5 && (
            <tr>
              <th scope="row">after {acceptability.length}</th>
              <td className="number">{percent(100 * later).text}</td>
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
}
