import type { ReactNode } from "react";
import { Link } from "react-router";
import { partialDate } from "../format/dates";
import { gradeMeaning, nameOf } from "../format/words";

interface Props {
  /** JSON pointer or name of the member that has the value; it tells days, ids and grades apart from other text. */
  field: string;
  value: unknown;
}

/** A value as a person reads it: days and grades in words, ids as links, short lists by semicolons, the rest by member. */
export function ValueInWords({ field, value }: Props): ReactNode {
  if (typeof value === "string") return <TextInWords field={field} text={value} />;
  if (Array.isArray(value)) return <ListInWords field={field} values={value} />;
  if (typeof value !== "object" || value === null) return String(value);
  return <ObjectInWords field={field} members={{ ...value }} />;
}

function TextInWords({ field, text }: { field: string; text: string }) {
  const member = nameIn(field);
  if (days.has(member) && /^\d{4}/.test(text)) return partialDate(text);
  if (days.has(member) && text === "..") return "with no end";
  const folder = folders[member];
  if (folder) return <Link to={`/${folder}/${encodeURIComponent(text)}`}>{member === "source" ? text : nameOf(text)}</Link>;
  if (/^https?:\/\/\S+$/.test(text)) {
    return (
      <a href={text} rel="noreferrer nofollow">
        {text}
      </a>
    );
  }
  return text;
}

function ListInWords({ field, values }: { field: string; values: unknown[] }) {
  if (values.length === 0) return "none";
  if (!values.some((each) => typeof each === "object")) return values.join("; ");
  return (
    <ul className="value">
      {values.map((each) => (
        <li key={JSON.stringify(each)}>
          <ValueInWords field={field} value={each} />
        </li>
      ))}
    </ul>
  );
}

function ObjectInWords({ field, members }: { field: string; members: Record<string, unknown> }) {
  const { source, information, citation, url } = members;
  if (nameIn(field) === "grade" && typeof source === "string" && typeof information === "number") {
    return `${source}${information}. ${gradeMeaning(source, information)}`;
  }
  if (nameIn(field) === "source" && (typeof citation === "string" || typeof url === "string")) {
    return (
      <>
        {typeof citation === "string" && citation}
        {typeof citation === "string" && typeof url === "string" && ", "}
        {typeof url === "string" && <TextInWords field="url" text={url} />}
      </>
    );
  }
  return (
    <dl className="value">
      {inReadingOrder(Object.entries(members), ([name]) => name).map(([name, each]) => (
        <div key={name}>
          <dt>{memberName(name)}</dt>
          <dd>
            <ValueInWords field={name} value={each} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Who and what before how much and when, and by whose word at last. */
export function inReadingOrder<T>(parts: T[], fieldOf: (part: T) => string): T[] {
  const place = (part: T) => {
    const name = fieldOf(part).split("/").find(Boolean) ?? "";
    const last = later.indexOf(name);
    return last >= 0 ? sooner.length + 1 + last : sooner.includes(name) ? sooner.indexOf(name) : sooner.length;
  };
  return parts.toSorted((one, other) => place(one) - place(other));
}

const sooner = ["subject", "deposit", "claim", "name", "holder", "actor", "from", "kind", "to", "level", "polarity", "period"];
const later = ["source", "stance", "quotation", "language", "locator", "publishedOn", "grade", "independence", "evidence"];

const days = new Set(["from", "to", "asOf", "date", "publishedOn", "retrievedOn"]);

/** What is named by its id has a page. */
const folders: Record<string, string> = {
  actor: "actors",
  // The ends of a relation; those of a period are days.
  from: "actors",
  to: "actors",
  subject: "deposits",
  deposit: "deposits",
  partOf: "deposits",
  source: "sources",
};

const nameIn = (field: string) => field.split("/").at(-1) ?? field;

/** `publishedOn` as `published on`. */
export const memberName = (member: string) => member.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
