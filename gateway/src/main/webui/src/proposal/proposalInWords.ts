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

/** What is proposed, in a line. */
export function headlineOf({ kind, target, operation }: ProposalSummary): string {
  if (!target) return `A new ${kind}`;
  return `A ${operation === "retract" ? "retraction" : "change"} of the ${kind} ${kind === "deposit" || kind === "actor" ? nameOf(target) : target}`;
}

/** The page of this app that shows the thing; nothing for what is only shown as a part of others. */
export function pageOf({ kind, target }: Pick<ProposalSummary, "kind" | "target">): string | undefined {
  if (!target) return undefined;
  const folder = { deposit: "deposits", actor: "actors", source: "sources" }[kind];
  return folder && `/${folder}/${target}`;
}
