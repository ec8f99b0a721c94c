import type { ClaimDraft, GivenEvidence, SourceDraft } from "../api/types";

/** What stands in the fields of a claim that is being proposed. */
export interface ClaimFields {
  holder: "actor" | "nobody" | "unknown";
  actor: string;
  actorName: string;
  holderReason: string;
  kind: string;
  level: string;
  polarity: string;
  sharePercent: string;
  from: string;
  to: string;
  asOf: string;
  citation: string;
  url: string;
  sourceKind: NonNullable<SourceDraft["kind"]>;
  quotation: string;
  locator: string;
  publishedOn: string;
  language: string;
  gradeSource: string;
  gradeInformation: string;
  reason: string;
}

export const blankClaim: ClaimFields = {
  holder: "actor",
  actor: "",
  actorName: "",
  holderReason: "",
  kind: "territory",
  level: "full",
  polarity: "asserts",
  sharePercent: "",
  from: "",
  to: "",
  asOf: "",
  citation: "",
  url: "",
  sourceKind: "news",
  quotation: "",
  locator: "",
  publishedOn: "",
  language: "",
  gradeSource: "",
  gradeInformation: "",
  reason: "",
};

/** The claim as the API takes it: what was left empty is absent. */
export function documentOf(fields: ClaimFields, subject: string): ClaimDraft {
  const text = trimmed(fields);
  const grade = { source: text.gradeSource, information: Number(text.gradeInformation) };
  return given<ClaimDraft>({
    subject,
    holder: fields.holder,
    actor: fields.holder === "actor" && text.actor,
    holderReason: fields.holder !== "actor" && text.holderReason,
    kind: text.kind,
    level: text.level,
    polarity: text.polarity,
    sharePercent: text.kind === "ownership" && text.sharePercent && Number(text.sharePercent),
    period: given<NonNullable<ClaimDraft["period"]>>({ from: text.from, to: text.to, asOf: text.asOf }),
    evidence: [
      given<GivenEvidence>({
        source: given<SourceDraft>({ citation: text.citation, url: text.url, kind: fields.sourceKind }),
        stance: "supports",
        quotation: text.quotation,
        locator: text.locator,
        publishedOn: text.publishedOn,
        language: text.language,
        grade: grade.source && grade.information ? grade : undefined,
      }),
    ],
    reason: text.reason,
  });
}

function trimmed(fields: ClaimFields): Record<keyof ClaimFields, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim()])) as Record<
    keyof ClaimFields,
    string
  >;
}

/** Without what is empty. */
function given<T extends object>(members: { [Name in keyof T]: T[Name] | "" | false | undefined }): T {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== "" && value !== false),
  ) as T;
}

export const kindsOfControl = [
  ["territory", "Territory: who rules the ground"],
  ["title", "Title: who owns the ground"],
  ["licence", "Licence: who may mine"],
  ["operation", "Operation: who runs the mine"],
  ["ownership", "Ownership: who owns the company, with a share"],
  ["taxation", "Taxation: who takes taxes or fees"],
  ["offtake", "Offtake: who has a right to buy"],
  ["transit", "Transit: who decides what passes"],
  ["finance", "Finance: who pays for it"],
] as const;

export const levels = [
  ["full", "Full: nobody else has any"],
  ["dominant", "Dominant: most of it"],
  ["shared", "Shared: others may have the rest"],
  ["contested", "Contested: others fight for it"],
  ["none", "None: agreed, planned or not held"],
] as const;

export const sourceKinds = ["news", "report", "article", "interview", "filing", "dataset", "web"] as const;
