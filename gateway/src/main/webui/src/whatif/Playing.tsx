import { useState } from "react";
import { asProblem } from "../api/problem";
import type { Criterion, WhatIfRanking } from "../api/types";
import { count } from "../format/quantity";
import { ProblemNotice } from "../ui/ProblemNotice";
import { useDebounced } from "../ui/useDebounced";
import { Waiting } from "../ui/Waiting";
import { type Played, useWhatIf } from "./queries";
import { canRank, publishedWeights, type Weights } from "./weights";
import { WeightSliders } from "./WeightSliders";
import { WhatIfTable } from "./WhatIfTable";

/** Long enough that a slide is not a question for each pixel, short enough to be felt as none. */
const SETTLES_AFTER_MS = 60;

interface Props {
  of: Played;
  criteria: Criterion[];
  title: string;
}

/** The sliders and, below them, the ranking that they make. */
export function Playing({ of, criteria, title }: Props) {
  const published = publishedWeights(criteria);
  const [weights, setWeights] = useState(published);
  const asked = JSON.parse(useDebounced(JSON.stringify(weights), SETTLES_AFTER_MS)) as Weights;
  const whatIf = useWhatIf(of, asked);
  return (
    <div className="what-if">
      <WeightSliders
        criteria={criteria}
        weights={weights}
        published={published}
        onChange={setWeights}
        onReset={() => setWeights(published)}
      />
      <div aria-busy={whatIf.isFetching}>
        <p role="status" className="what-if-status">
          {canRank(weights)
            ? whatIf.data && movesInWords(whatIf.data)
            : "At least one criterion has to count."}
        </p>
        {whatIf.isError && (
          <ProblemNotice problem={asProblem(whatIf.error)} onRetry={() => void whatIf.refetch()} />
        )}
        {whatIf.data && <WhatIfTable ranking={whatIf.data} title={title} />}
        {whatIf.isLoading && <Waiting what="the ranking" failure={whatIf.failureReason} />}
      </div>
    </div>
  );
}

function movesInWords({ items, out }: WhatIfRanking): string {
  const moved = items.filter(({ change }) => change !== undefined && change !== 0).length;
  const first = items.at(0)?.deposit.name;
  if (moved === 0 && out.length === 0) return `Nobody moves; ${first} is first.`;
  const dropped = out.length > 0 ? `, ${count(out.length)} drop out` : "";
  return `${count(moved)} of ${count(items.length)} move${dropped}; ${first} is first.`;
}
