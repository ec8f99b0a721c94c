import { asProblem } from "../api/problem";
import { ProblemNotice } from "../ui/ProblemNotice";
import { Waiting } from "../ui/Waiting";
import { RankingTable } from "./RankingTable";
import { useRanking } from "./queries";

export function RankingPage() {
  const ranking = useRanking({});
  return (
    <>
      <title>Heavy rare earth ranking · Xenotime</title>
      <header className="page-head">
        <h1>Heavy rare earth ranking</h1>
        <p className="lead">The world’s rare-earth deposits by their endowment of heavy rare earths.</p>
      </header>
      {ranking.data && <RankingTable entries={ranking.data.pages.flatMap((page) => page.items)} />}
      {ranking.isPending && <Waiting what="the ranking" />}
      {ranking.isError && (
        <ProblemNotice problem={asProblem(ranking.error)} onRetry={() => void ranking.refetch()} />
      )}
    </>
  );
}
