import { useId, useState } from "react";
import { Link } from "react-router";
import type { Explanation } from "../api/types";
import { homeRanking, rankingTitle, whyAddress } from "../ranking/addresses";
import { useRankings } from "../ranking/queries";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { Contributions } from "./Contributions";
import { useExplanation } from "./queries";
import { RankLine } from "./RankLine";
import { UnrankedReasons } from "./UnrankedReasons";

/** Of a stretch of land the rank is told where it has one, and nothing where it has none: it is no deposit. */
export function RankOfArea({ area }: { area: string }) {
  const { data } = useExplanation(homeRanking, area);
  return data?.rank === undefined ? null : <RankSection deposit={area} />;
}

/** Why a deposit has its rank, or why it has none, in any of the rankings. */
export function RankSection({ deposit }: { deposit: string }) {
  const id = useId();
  const [methodology, setMethodology] = useState(homeRanking);
  const explanation = useExplanation(methodology, deposit);
  const { data: rankings } = useRankings();
  const chosen = rankings?.items.find((ranking) => ranking.id === methodology);
  return (
    <Section
      title="Rank"
      aside={
        <span className="heavy-switch">
          <label htmlFor={id}>In</label>
          <select id={id} value={methodology} onChange={(event) => setMethodology(event.target.value)}>
            {(rankings?.items ?? [{ id: homeRanking, name: "Heavy rare earths" }]).map((ranking) => (
              <option key={ranking.id} value={ranking.id}>
                {ranking.name}
              </option>
            ))}
          </select>
        </span>
      }
    >
      <QueryView query={explanation} what="the rank">
        {(data) => <ExplanationView explanation={data} title={rankingTitle(chosen?.name ?? "Heavy rare earths")} />}
      </QueryView>
      <p className="small">
        <Link to={`/methodologies/${methodology}`}>How it is ranked</Link>
      </p>
    </Section>
  );
}

export function ExplanationView({ explanation, title }: { explanation: Explanation; title: string }) {
  const { unranked, criteria, methodology, deposit } = explanation;
  if (unranked) return <UnrankedReasons reasons={unranked.reasons} />;
  return (
    <>
      <RankLine explanation={explanation} title={title} />
      {criteria && <Contributions criteria={criteria} />}
      <p className="after-table">
        <Link to={whyAddress(methodology, deposit)}>How sure it is, what would change it, and how it went</Link>
      </p>
    </>
  );
}
