import type { ProposalSummary } from "../api/types";

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
export function headlineOf({ kind, target, operation, subject: { type, name } }: ProposalSummary): string {
  const isItself = type === kind;
  if (!target) return `A new ${thing(kind)}${name ? `${isItself ? ":" : " on"} ${name}` : ""}`;
  const what = operation === "retract" ? "A retraction" : "A change";
  if (isItself) return `${what} of the ${kind} ${name ?? target}`;
  return `${what} of the ${thing(kind)} ${target}${name ? ` on ${name}` : ""}`;
}

const thing = (kind: string) => things[kind] ?? kind;

const things: Record<string, string> = { statement: "resource statement", evidence: "piece of evidence" };

/** The page of this app that shows what it is about; nothing for what is only proposed yet. */
export function pageOf({ subject }: Pick<ProposalSummary, "subject">): string | undefined {
  if (!subject.id) return undefined;
  return `/${{ deposit: "deposits", actor: "actors", source: "sources" }[subject.type]}/${encodeURIComponent(subject.id)}`;
}
