import { lazy, Suspense } from "react";
import { Link, useParams } from "react-router";
import type { Methodology } from "../api/types";
import { homeRanking, rankingAddress } from "../ranking/addresses";
import { QueryView } from "../ui/QueryView";
import { Waiting } from "../ui/Waiting";
import { CriteriaTable } from "./CriteriaTable";
import { useMethodology } from "./queries";

const Prose = lazy(() => import("./Prose"));

export function MethodologyPage() {
  const { id = homeRanking } = useParams();
  return (
    <>
      <title>Methodology · Xenotime</title>
      <QueryView query={useMethodology(id)} what="the methodology">
        {(methodology) => (
          <>
            <header className="page-head">
              <p className="eyebrow">
                <Link to={rankingAddress(id)}>Ranking</Link> · methodology {methodology.id}, version {methodology.version}
              </p>
              <h1>{methodology.name}</h1>
              {methodology.question && <p className="lead">{methodology.question}</p>}
            </header>
            <div className="prose">
              {methodology.description && <p>{methodology.description}</p>}
              <Rule name="Who is ranked" reason={methodology.eligibility?.reason} />
              <Rule name="How the score adds up" reason={methodology.aggregation?.reason} />
              <Rule name="What is missing" reason={methodology.missing?.reason} />
              <Rule name="Prices" reason={[methodology.prices?.deck, methodology.prices?.reason].join(" ")} />
              <Rule name="Whose view" reason={methodology.perspective?.reason} />
              <Rule name="Critical oxides" reason={criticalOxides(methodology)} />
              <h2>Criteria</h2>
            </div>
            <CriteriaTable criteria={methodology.criteria} />
            {methodology.prose && (
              <Suspense fallback={<Waiting what="the reasons" />}>
                <Prose markdown={methodology.prose} />
              </Suspense>
            )}
            <p className="small">
              <a href={`/api/v1/methodologies/${methodology.id}`}>The same as JSON</a>
            </p>
          </>
        )}
      </QueryView>
    </>
  );
}

function criticalOxides({ criticalOxides: critical }: Methodology): string | undefined {
  return critical?.oxides && `${critical.oxides.join(", ")}. ${critical.reason ?? ""}`;
}

function Rule({ name, reason }: { name: string; reason: string | undefined }) {
  if (!reason?.trim()) return null;
  return (
    <p>
      <strong>{name}.</strong> {reason}
    </p>
  );
}
