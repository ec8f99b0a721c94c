import type { Claim, Evidence, Grade } from "../api/types";

/** What a claim rests on. */
export function evidenceOf({ id, evidence, source, grade, publishedOn, note }: Claim): Evidence[] {
  if (evidence) return evidence;
  return [
    { id, source, ...(grade && { grade }), ...(publishedOn && { publishedOn }), ...(note && { note }) },
  ];
}

/** How many sources speak for it and how many against, and the best grade of those for it. */
export function evidenceInWords(evidence: Evidence[]): string {
  const against = evidence.filter(({ stance }) => stance === "refutes").length;
  const supporting = sources(evidence.length - against);
  return against === 0 ? `Evidence: ${supporting}` : `Evidence: ${supporting} for it, ${against} against it`;
}

const sources = (many: number) => (many === 1 ? "1 source" : `${many} sources`);

/** A grade that names both of its halves. */
export function gradeOf({ grade }: Evidence): Grade | undefined {
  if (grade?.source === undefined || grade.information === undefined) return undefined;
  return { source: grade.source, information: grade.information, text: `${grade.source}${grade.information}` };
}

const languages = new Intl.DisplayNames("en", { type: "language" });

/** `my` as Burmese; what is no language's tag is left as it is. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
