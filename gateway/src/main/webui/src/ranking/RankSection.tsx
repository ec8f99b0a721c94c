import { Link } from "react-router";
import type { Explanation } from "../api/types";
import { count, score } from "../format/quantity";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { Contributions } from "./Contributions";
import { useExplanation } from "./queries";

/** Why a deposit has its rank, or why it has none. */
export function RankSection({ deposit }: { deposit: string }) {
  const explanation = useExplanation(deposit);
  return (
    <Section title="Rank" aside={<Link to="/methodologies/heavy">How it is ranked</Link>}>
      <QueryView query={explanation} what="the rank">
        {(data) => <ExplanationView explanation={data} />}
      </QueryView>
    </Section>
  );
}

export function ExplanationView({ explanation }: { explanation: Explanation }) {
  const { unranked, rank, rankedCount, score: value, criteria } = explanation;
  if (unranked) {
    return (
      <>
        <p>
          Not ranked. What is missing is never counted as zero, so a deposit without the figures stands beside the
          ranking, not at its end.
        </p>
        <ul>
          {unranked.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <p className="rank-line">
        <strong>No. {rank}</strong>
        {rankedCount !== undefined && <> of {count(rankedCount)}</>} in the heavy rare earth ranking
        {value !== undefined && <>, score {score(value)}</>}
      </p>
      {criteria && <Contributions criteria={criteria} />}
    </>
  );
}
