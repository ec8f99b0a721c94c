import { lazy, Suspense, useMemo, useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { located, useDepositPoints } from "../map/points";
import { count } from "../format/quantity";
import { label } from "../format/words";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { HistoryChooser } from "../history/HistoryChooser";
import { WhatIf } from "../whatif/WhatIf";
import { useDebounced } from "../ui/useDebounced";
import { Waiting } from "../ui/Waiting";
import { homeRanking, rankingTitle } from "./addresses";
import { HowSure } from "./HowSure";
import { MethodLine } from "./MethodLine";
import { OutsideCard } from "./OutsideCard";
import { RankingChooser } from "./RankingChooser";
import { RankingFilters } from "./RankingFilters";
import { RankingTable } from "./RankingTable";
import { Stamp } from "./Stamp";
import { Unranked } from "./Unranked";
import { csvAddress, type RankingFilter, useRankedCountries, useRanking, useRankings } from "./queries";

const WorldMap = lazy(() => import("../map/WorldMap"));

export function RankingPage() {
  const { methodology = homeRanking } = useParams();
  const { data: rankings } = useRankings();
  const about = rankings?.items.find(({ id }) => id === methodology);
  const title = rankingTitle(about?.name ?? titles[methodology] ?? label(methodology));
  return (
    <>
      <title>{`${title} · Xenotime`}</title>
      <header className="page-head">
        <RankingChooser methodology={methodology} />
        <h1>{title}</h1>
        <p className="lead">
          {about && `${about.question} `}
          Each rank can be taken apart, down to the source of each figure, and says how sure it is.
        </p>
        <MethodLine methodology={methodology} />
      </header>
      {methodology === homeRanking && (
        <div className="home-strip">
          <ResourceMap />
          <OutsideCard />
        </div>
      )}
      <PublishedList key={methodology} methodology={methodology} title={title} />
    </>
  );
}

/** Until the names are there. */
const titles: Record<string, string> = { [homeRanking]: "Heavy rare earths" };

function PublishedList({ methodology, title }: { methodology: string; title: string }) {
  const [filter, setFilter] = useRankingFilter();
  const ranking = useRanking(methodology, { ...filter, q: useDebounced(filter.q ?? "") });
  const { data: countries = [] } = useRankedCountries(methodology);
  const first = ranking.data?.pages[0];
  const [playing, setPlaying] = useState(false);
  if (playing && first?.snapshot !== undefined) {
    const { version, snapshot } = first;
    return <WhatIf of={{ methodology, version, snapshot }} title={title} onLeave={() => setPlaying(false)} />;
  }
  return (
    <>
      <p className="actions">
        <button type="button" className="button" disabled={first?.snapshot === undefined} onClick={() => setPlaying(true)}>
          Try other weights
        </button>
        <Link to={`/rankings/${methodology}/compare`}>What changed</Link>
      </p>
      <div className="filters">
        <RankingFilters filter={filter} countries={countries} onFilter={setFilter} />
        <a className="button" href={csvAddress(methodology, filter)}>
          CSV
        </a>
      </div>
      <div aria-live="polite" aria-busy={ranking.isFetching}>
        <ListView list={ranking} what="the ranking" empty={<Empty>No ranked deposit matches this filter.</Empty>}>
          {(entries) => (
            <RankingTable
              title={title}
              methodology={methodology}
              rankedCount={first?.rankedCount ?? entries.length}
              entries={entries}
            />
          )}
        </ListView>
      </div>
      {first && (
        <footer className="ranking-foot">
          {first.uncertainty && <HowSure uncertainty={first.uncertainty} />}
          <Unranked methodology={methodology} total={first.unrankedCount} />
          <Stamp ranking={first} />
        </footer>
      )}
      {ranking.data && <HistoryChooser methodology={methodology} entries={ranking.data.pages.flatMap(({ items }) => items)} />}
    </>
  );
}

/** The filter stands in the address, so that a filtered ranking can be passed on. */
function useRankingFilter(): [RankingFilter, (filter: RankingFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = { q: search.get("q") ?? "", country: search.get("country") ?? "" };
  function setFilter(changed: RankingFilter) {
    const given = Object.entries(changed).filter(([, value]) => value);
    setSearch(Object.fromEntries(given), { replace: true, preventScrollReset: true });
  }
  return [filter, setFilter];
}

function ResourceMap() {
  const { data: stated } = useDepositPoints("hasResource=true");
  const { data: areas } = useDepositPoints("kind=area");
  const features = useMemo(
    () => [stated, areas].flatMap((points) => located(points?.pages ?? [])),
    [stated, areas],
  );
  return (
    <Suspense fallback={<Waiting what="the map" />}>
      <WorldMap
        features={features}
        label={`Map of ${count(features.length)} deposits with a stated resource, and mining areas without one`}
      />
    </Suspense>
  );
}
