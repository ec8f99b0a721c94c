import { lazy, Suspense } from "react";
import { Link, useParams } from "react-router";
import type { Explanation } from "../api/types";
import { HistorySection } from "../history/HistorySection";
import { rankingAddress, rankingTitle } from "../ranking/addresses";
import { HowSure } from "../ranking/HowSure";
import { useRankings } from "../ranking/queries";
import { Stamp } from "../ranking/Stamp";
import { label } from "../format/words";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { Waiting } from "../ui/Waiting";
import { AcceptabilityTable } from "./AcceptabilityTable";
import { Contributions } from "./Contributions";
import { Dominance } from "./Dominance";
import { DriversSection } from "./DriversSection";
import { useExplanation } from "./queries";
import { RankLine } from "./RankLine";
import { ToPass } from "./ToPass";
import { UnrankedReasons } from "./UnrankedReasons";

const AcceptabilityChart = lazy(() => import("./AcceptabilityChart"));

/** Why this rank: everything that a rank can be taken apart into. */
export function ExplanationPage() {
  const { methodology = "", id = "" } = useParams();
  const { data: rankings } = useRankings();
  const ranking = rankings?.items.find((each) => each.id === methodology);
  return (
    <QueryView query={useExplanation(methodology, id)} what="the explanation">
      {(data) => <Explained explanation={data} title={rankingTitle(ranking?.name ?? label(methodology))} />}
    </QueryView>
  );
}

function Explained({ explanation, title }: { explanation: Explanation; title: string }) {
  const { deposit, name, methodology, unranked, criteria = [], acceptability, uncertainty, why } = explanation;
  return (
    <>
      <title>{`Why: ${name} · ${title} · Xenotime`}</title>
      <header className="page-head">
        <p className="eyebrow">
          <Link to={rankingAddress(methodology)}>{title}</Link> · why this rank
        </p>
        <h1>
          <Link to={`/deposits/${deposit}`}>{name}</Link>
        </h1>
        {unranked ? (
          <UnrankedReasons reasons={unranked.reasons} />
        ) : (
          <RankLine explanation={explanation} title={title} />
        )}
      </header>
      {criteria.length > 0 && (
        <Section
          title="How the score comes about"
          aside={<Link to={`/methodologies/${methodology}`}>How it is ranked</Link>}
        >
          <Contributions criteria={criteria} />
        </Section>
      )}
      {acceptability && (
        <Section title="How sure the rank is">
          <Suspense fallback={<Waiting what="the chart" />}>
            <AcceptabilityChart acceptability={acceptability} />
          </Suspense>
          <AcceptabilityTable acceptability={acceptability} />
          {uncertainty && <HowSure uncertainty={uncertainty} />}
        </Section>
      )}
      {why?.nextAbove && (
        <Section title="What would change it">
          <ToPass above={why.nextAbove} methodology={methodology} criteria={criteria} />
        </Section>
      )}
      {why && (
        <Section title="Better or worse on everything">
          <Dominance why={why} criteria={criteria} methodology={methodology} />
        </Section>
      )}
      {!unranked && <DriversSection methodology={methodology} deposit={deposit} criteria={criteria} />}
      <HistorySection methodology={methodology} deposit={deposit} />
      <footer className="ranking-foot">
        <Stamp ranking={explanation} />
      </footer>
    </>
  );
}
