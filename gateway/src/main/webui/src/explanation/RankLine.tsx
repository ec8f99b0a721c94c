import type { Explanation } from "../api/types";
import { count, percent, score } from "../format/quantity";
import { changeInWords } from "../ranking/Change";

/** The rank in one sentence: of how many, between which, and how much is known. */
export function RankLine({ explanation, title }: { explanation: Explanation; title: string }) {
  const { rank, rankedCount, rankInterval: between, score: value, change, completeness } = explanation;
  return (
    <>
      <p className="rank-line">
        <strong>No. {rank}</strong> of {count(rankedCount)} in the {inSentence(title)}
        {between && `, ${percent(100 * between.level).text} interval ${ends(between)}`}
        {value !== undefined && <>, score {score(value)}</>}
        {change !== undefined && `, ${changeInWords(change)} since the snapshot before`}
      </p>
      {completeness !== undefined && completeness < 1 && (
        <p className="small soft">
          Criteria that make up {percent(100 * completeness).text} of the published weights are known of it.
        </p>
      )}
    </>
  );
}

const ends = ({ low, high }: { low: number; high: number }) => (low === high ? `${low}` : `${low} to ${high}`);

const inSentence = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
