import type { RankUncertainty } from "../api/types";
import { count, percent } from "../format/quantity";

/** What the rank intervals mean, how they were drawn, and what they leave out. */
export function HowSure({ uncertainty }: { uncertainty: RankUncertainty }) {
  const { draws, level, standardError } = uncertainty;
  return (
    <p className="small soft prose">
      The interval holds {percent(100 * level).text} of {count(draws)} rankings, drawn with weights around the published
      ones and with any value that its open figures allow. A probability is off by{" "}
      {percent(100 * standardError).text} at most (one standard error). It says nothing about errors of the sources.
    </p>
  );
}
