import type { Claim, Holder } from "../api/types";

/** What a claim says of who holds something, in words: how much of it, and whether it says so or denies it. */
export function holdingInWords({ kind, level, polarity }: Claim): string {
  const how = levels[level ?? "full"] ?? "";
  return polarity === "denies" ? `does not hold ${kind}${how}` : `${kind}${how}`;
}

/** Nobody else can hold what is held in full; all else has to be said. */
const levels: Record<string, string> = {
  dominant: " (the larger part)",
  shared: " (with others)",
  contested: " (while others fight for it)",
  none: " (agreed, planned or not held)",
};

/** Who is no actor: nobody at all, or somebody of whom no source can tell. */
export function nobodyInWords({ holder }: Pick<Claim | Holder, "holder">): string {
  return holder === "nobody" ? "Nobody" : "Unknown";
}
