import { Link } from "react-router";
import { label, nameOf } from "../format/words";
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
                  <Value field={row.field} value={column.of(row)} as={column.as} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Value({ field, value, as }: { field: string; value: unknown; as: "del" | "ins" | undefined }) {
  if (value === undefined) return <span className="soft">absent</span>;
  const words = pageOf(field, value) ?? <ValueInWords value={value} />;
  if (as === "del") return <del>{words}</del>;
  return as === "ins" ? <ins>{words}</ins> : words;
}

/** What is named by its id is a link to its page. */
function pageOf(field: string, value: unknown) {
  const folder = folders[field];
  if (folder === undefined || typeof value !== "string") return undefined;
  return <Link to={`/${folder}/${value}`}>{nameOf(value)}</Link>;
}

const folders: Record<string, string> = {
  "/actor": "actors",
  "/subject": "deposits",
  "/deposit": "deposits",
  "/partOf": "deposits",
};

/** `/location/latitude` as `Location, latitude`; a part of an array by its place, from one. */
export function fieldName(pointer: string): string {
  const parts = pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const words = parts.map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : memberName(part)));
  return label(words.join(", ")) || "The whole";
}

/** `publishedOn` as `published on`. */
const memberName = (member: string) => member.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

/** A value as a person reads it: text as it is, short lists by semicolons, an object member by member. */
function ValueInWords({ value }: { value: unknown }) {
  if (Array.isArray(value) && value.some((each) => typeof each === "object")) {
    return (
      <ul className="value">
        {value.map((each: unknown) => (
          <li key={JSON.stringify(each)}>
            <ValueInWords value={each} />
          </li>
        ))}
      </ul>
    );
  }
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join("; ");
  if (typeof value !== "object" || value === null) return String(value);
  return (
    <dl className="value">
      {Object.entries(value).map(([name, each]) => (
        <div key={name}>
          <dt>{memberName(name)}</dt>
          <dd>
            <ValueInWords value={each} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
