import type { Claim } from "../api/types";
import { partialDate } from "../format/dates";

/** When something held, in words that claim no more than the source did. */
export function periodInWords({ from, to, asOf }: Claim["period"]): string {
  const parts: string[] = [];
  if (from && isOpen(to)) parts.push(`since ${partialDate(from.text)}, with no end`);
  else if (to && isOpen(from)) parts.push(`always until ${partialDate(to.text)}`);
  else if (from && to) parts.push(`from ${partialDate(from.text)} to ${partialDate(to.text)}`);
  else if (from) parts.push(`since ${partialDate(from.text)}`);
  else if (to) parts.push(`until ${partialDate(to.text)}`);
  if (asOf) parts.push(`as of ${partialDate(asOf.text)}`);
  return parts.join(", ");
}

/** An end that the source itself leaves open, which is more than saying nothing of it. */
const isOpen = (end: Claim["period"]["from"]) => end?.text === "..";
