import type { Statement } from "../api/types";
import { partialDate } from "../format/dates";
import { percent, tonnes } from "../format/quantity";
import { label } from "../format/words";
import { Empty } from "../ui/Empty";
import { Quantity, Unknown } from "../ui/Quantity";
import { Ref } from "./Ref";
import type { References } from "./references";
import { ScrollX } from "../ui/ScrollX";

interface Props {
  statements: Statement[];
  references: References;
}

/** What was stated about the resource, by whom, and in which words. */
export function Statements({ statements, references }: Props) {
  if (statements.length === 0) return <Empty>No resource statement is recorded.</Empty>;
  return (
    <ScrollX label="Resource statements">
      <table className="statements">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Class</th>
            <th scope="col">Code</th>
            <th scope="col" className="number">
              Ore
            </th>
            <th scope="col" className="number">
              Grade, TREO
            </th>
            <th scope="col" className="number">
              Contained TREO
            </th>
            <th scope="col">Cut-off</th>
            <th scope="col">As the source has it</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement.id} id={`statement-${statement.id}`}>
              <td>{statement.date ? partialDate(statement.date) : <Unknown />}</td>
              <td>{statement.class ? label(statement.class) : <Unknown />}</td>
              <td>{statement.code ? codeName(statement.code) : <Unknown />}</td>
              <td className="number">
                <Quantity value={statement.oreTonnes} as={tonnes} />
              </td>
              <td className="number">
                <Quantity value={statement.treoPercent} as={percent} />
              </td>
              <td className="number">
                <Quantity value={statement.treoTonnes} as={tonnes} />
                {statement.treoTonnesDerived && <span className="note soft small">ore × grade</span>}
              </td>
              <td>{statement.cutOff ?? <Unknown />}</td>
              <td className="original">
                {statement.originalText && <q>{statement.originalText}</q>}
                <Ref source={statement.source} among={references} />
                {statement.note && <span className="note small">{statement.note}</span>}
                {remarks(statement) && <span className="note soft small">{remarks(statement)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function remarks({ approximate, flags = [] }: Statement): string {
  return [approximate && "approximate by the source", ...flags.map(label)].filter(Boolean).join(", ");
}

const codeNames: Record<string, string> = { jorc: "JORC", "ni-43-101": "NI 43-101", samrec: "SAMREC", naen: "NAEN" };

function codeName(code: string): string {
  return codeNames[code] ?? label(code);
}
