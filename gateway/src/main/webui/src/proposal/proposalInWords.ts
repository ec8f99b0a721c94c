import type { ProposalSummary } from "../api/types";
import { nameOf } from "../format/words";

export const states = ["open", "accepted", "rejected", "withdrawn", "all"] as const;

export const kindsOfThings = [
  "deposit",
  "statement",
  "composition",
  "actor",
  "relation",
  "claim",
  "evidence",
  "source",
] as const;

/** What is proposed, in a line: `A new claim on Pang War`. */
export function headlineOf({ kind, target, operation, subject }: ProposalSummary): string {
  const name = subject?.name;
  const isItself = subject === undefined || subject.type === kind;
  if (!target) return name === undefined ? `A new ${thing(kind)}` : `A new ${thing(kind)}${isItself ? ":" : " on"} ${name}`;
  const what = operation === "retract" ? "A retraction" : "A change";
  if (isItself) return `${what} of the ${kind} ${name ?? nameOf(target)}`;
  return `${what} of the ${thing(kind)} ${target}${name === undefined ? "" : ` on ${name}`}`;
}

const thing = (kind: string) => things[kind] ?? kind;

const things: Record<string, string> = { statement: "resource statement", evidence: "piece of evidence" };

/** The page of this app that shows what it is about; nothing for what is only proposed yet. */
export function pageOf({ subject }: Pick<ProposalSummary, "subject">): string | undefined {
  if (!subject?.id) return undefined;
  return `/${{ deposit: "deposits", actor: "actors", source: "sources" }[subject.type]}/${encodeURIComponent(subject.id)}`;
}
