import type { Claim } from "../api/types";
import { partialDate } from "../format/dates";

/** When something held, in words that claim no more than the source did. */
export function periodInWords({ from, to, asOf }: Claim["period"]): string {
  const parts: string[] = [];
  if (from && to) parts.push(`from ${partialDate(from.text)} to ${partialDate(to.text)}`);
  else if (from) parts.push(`since ${partialDate(from.text)}`);
  else if (to) parts.push(`until ${partialDate(to.text)}`);
  if (asOf) parts.push(`as of ${partialDate(asOf.text)}`);
  return parts.join(", ");
}
