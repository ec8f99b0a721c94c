import { label } from "../format/words";
import { StackedTable } from "../ui/StackedTable";
import { inReadingOrder, memberName, ValueInWords } from "./ValueInWords";

interface Props<Row> {
  rows: Row[];
  /** How it was, and how it is or would be. */
  columns: { name: string; of: (row: Row) => unknown; as?: "del" | "ins" }[];
}

/** What differs, field by field. */
export function DifferenceTable<Row extends { field: string }>({ rows, columns }: Props<Row>) {
  return (
    <StackedTable caption="Differences, field by field" className="differences">
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
        {inReadingOrder(rows, ({ field }) => field).map((row) => (
          <tr key={row.field}>
            <th scope="row">{fieldName(row.field)}</th>
            {columns.map((column) => (
              <td key={column.name} data-label={column.name}>
                <Value field={row.field} value={column.of(row)} as={column.as} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </StackedTable>
  );
}

function Value({ field, value, as }: { field: string; value: unknown; as: "del" | "ins" | undefined }) {
  if (value === undefined) return <span className="soft">absent</span>;
  const words = <ValueInWords field={field} value={value} />;
  if (as === "del") return <del>{words}</del>;
  return as === "ins" ? <ins>{words}</ins> : words;
}

/** `/location/latitude` as `Location, latitude`; a part of an array by its place, from one. */
export function fieldName(pointer: string): string {
  const parts = pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const words = parts.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : memberName(part)));
  return label(words.join(", ")) || "The whole";
}
