import { label } from "../format/words";
import { ScrollX } from "../ui/ScrollX";

interface Props<Row> {
  rows: Row[];
  /** How it was, and how it is or would be. */
  columns: { name: string; of: (row: Row) => unknown; as?: "del" | "ins" }[];
}

/** What differs, field by field. */
export function DifferenceTable<Row extends { field: string }>({ rows, columns }: Props<Row>) {
  return (
    <ScrollX label="Differences">
      <table className="differences">
        <caption className="visually-hidden">Differences, field by field</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">{fieldName(row.field)}</th>
              {columns.map((column) => (
                <td key={column.name}>
                  <Value value={column.of(row)} as={column.as} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Value({ value, as }: { value: unknown; as: "del" | "ins" | undefined }) {
  if (value === undefined) return <span className="soft">absent</span>;
  const words = valueInWords(value);
  if (as === "del") return <del>{words}</del>;
  return as === "ins" ? <ins>{words}</ins> : words;
}

/** `/location/latitude` as `Location, latitude`; a part of an array by its place, from one. */
export function fieldName(pointer: string): string {
  const parts = pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const words = parts.map((part) =>
    /^\d+$/.test(part) ? String(Number(part) + 1) : part.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase(),
  );
  return label(words.join(", ")) || "The whole";
}

/** A value as a person reads it: text as it is, a list by commas, an object by its members. */
export function valueInWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(valueInWords).join("; ");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${valueInWords(each)}`)
      .join(", ");
  }
  return String(value);
}
