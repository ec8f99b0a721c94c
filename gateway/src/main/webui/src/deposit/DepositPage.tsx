import { lazy, Suspense } from "react";
import { useParams, useSearchParams } from "react-router";
import type { Deposit } from "../api/types";
import { ControlSection } from "../control/ControlSection";
import { countryName, type HeavyDefinition, isHeavyDefinition, label } from "../format/words";
import { Discussion } from "../forum/Discussion";
import { IncidentSection } from "../incident/IncidentSection";
import { QualitySection } from "../quality/QualitySection";
import { RankOfArea, RankSection } from "../explanation/RankSection";
import { RevisionSection } from "../revision/RevisionSection";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { Waiting } from "../ui/Waiting";
import { CompositionView } from "./CompositionView";
import { DepositFacts } from "./DepositFacts";
import { Figures, hasFigures } from "./Figures";
import { HeavySwitch } from "./HeavySwitch";
import { useDeposit } from "./queries";
import { referencesOf } from "./references";
import { SitesInside } from "./SitesInside";
import { SourceList } from "./SourceList";
import { Statements } from "./Statements";

const SpotMap = lazy(() => import("../map/SpotMap"));

export function DepositPage() {
  const { id = "" } = useParams();
  const [search, setSearch] = useSearchParams();
  const asked = search.get("heavy");
  const heavy = isHeavyDefinition(asked) ? asked : "tb-lu-y";
  const deposit = useDeposit(id, heavy);

  function chooseHeavy(definition: HeavyDefinition) {
    setSearch(
      (before) => {
        before.set("heavy", definition);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return (
    <QueryView query={deposit} what="the deposit">
      {(data) => <DepositView deposit={data} heavy={heavy} onHeavy={chooseHeavy} />}
    </QueryView>
  );
}

interface ViewProps {
  deposit: Deposit;
  heavy: HeavyDefinition;
  onHeavy: (definition: HeavyDefinition) => void;
}

function DepositView({ deposit, heavy, onHeavy }: ViewProps) {
  const references = referencesOf(deposit);
  return (
    <>
      <title>{`${deposit.name} · Xenotime`}</title>
      <header className="page-head">
        <p className="eyebrow">
          {[label(deposit.kind), deposit.country && countryName(deposit.country)].filter(Boolean).join(" · ")}
        </p>
        <h1>{deposit.name}</h1>
      </header>
      <div className="with-aside">
        {isArea(deposit) && !hasFigures(deposit) ? <AreaLead /> : <Figures deposit={deposit} />}
        <aside aria-label="Facts" className="deposit-aside">
          {deposit.location && (
            <Suspense fallback={<Waiting what="the map" />}>
              <SpotMap name={deposit.name} {...deposit.location} />
            </Suspense>
          )}
          <DepositFacts deposit={deposit} />
        </aside>
        <div>
          <ControlSection deposit={deposit.id} ownable={!isArea(deposit)} />
        </div>
      </div>
      {(deposit.kind !== "site" || deposit.contains) && <SitesInside of={deposit} />}
      {isArea(deposit) ? <RankOfArea area={deposit.id} /> : <RankSection deposit={deposit.id} />}
      {(!isArea(deposit) || deposit.compositions.length > 0) && (
        <Section title="Composition" aside={<HeavySwitch value={heavy} onChange={onHeavy} />}>
          {deposit.compositions.length === 0 && (
            <Empty>No analysis of the rare earths one by one is recorded, so that shares are unknown.</Empty>
          )}
          {deposit.compositions.map((composition) => (
            <CompositionView
              key={composition.id}
              composition={composition}
              definition={heavy}
              references={references}
            />
          ))}
        </Section>
      )}
      {(!isArea(deposit) || deposit.statements.length > 0) && (
        <Section title="Resource statements">
          <Statements statements={deposit.statements} references={references} />
        </Section>
      )}
      {(!isArea(deposit) || deposit.flags.length > 0) && <QualitySection deposit={deposit.id} />}
      {(!isArea(deposit) || deposit.location) && <IncidentSection deposit={deposit.id} />}
      <Discussion subject={`deposit:${deposit.id}`} about={deposit.name} />
      <SourceList references={references} records={deposit.links?.["records"]} />
      <RevisionSection kind="deposits" id={deposit.id} />
    </>
  );
}

/** A stretch of land that is mined somewhere in it: it has no stated resource and no owner of its own. */
const isArea = ({ kind }: Deposit) => kind === "area";

function AreaLead() {
  return (
    <p className="lead">
      An area, not a deposit: nobody has stated a resource of its own. What is recorded is who is said to hold it, and
      what lies in it.
    </p>
  );
}
