import type { Claim } from "../api/types";
import { partialDate } from "../format/dates";

type Period = Pick<Claim, "from" | "fromPrecision" | "to" | "toPrecision" | "asOf" | "asOfPrecision">;

/** When a claim says that it held, in words that claim no more than the source did. */
export function periodInWords(claim: Period): string {
  const { from, to, asOf } = claim;
  const parts: string[] = [];
  if (from && to) {
    parts.push(`from ${partialDate(from, claim.fromPrecision)} to ${partialDate(to, claim.toPrecision)}`);
  } else if (from) {
    parts.push(`since ${partialDate(from, claim.fromPrecision)}`);
  } else if (to) {
    parts.push(`until ${partialDate(to, claim.toPrecision)}`);
  }
  if (asOf) parts.push(`as of ${partialDate(asOf, claim.asOfPrecision)}`);
  return parts.join(", ") || "at a time that the source does not give";
}
