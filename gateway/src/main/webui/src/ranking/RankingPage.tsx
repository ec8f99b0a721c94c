import { lazy, Suspense, useMemo } from "react";
import { useSearchParams } from "react-router";
import { located, useDepositPoints } from "../map/points";
import { count } from "../format/quantity";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { useDebounced } from "../ui/useDebounced";
import { Waiting } from "../ui/Waiting";
import { MethodLine } from "./MethodLine";
import { OutsideCard } from "./OutsideCard";
import { RankingFilters } from "./RankingFilters";
import { RankingTable } from "./RankingTable";
import { Stamp } from "./Stamp";
import { Unranked } from "./Unranked";
import { csvAddress, type RankingFilter, useRankedCountries, useRanking } from "./queries";

const WorldMap = lazy(() => import("../map/WorldMap"));

export function RankingPage() {
  const [filter, setFilter] = useRankingFilter();
  const ranking = useRanking({ ...filter, q: useDebounced(filter.q ?? "") });
  const { data: countries = [] } = useRankedCountries();
  const first = ranking.data?.pages[0];
  return (
    <>
      <title>Heavy rare earth ranking · Xenotime</title>
      <header className="page-head">
        <h1>Heavy rare earth ranking</h1>
        <p className="lead">
          The world’s rare-earth deposits by what they hold of the heavy rare earths, terbium to lutetium and yttrium.
          Each rank can be taken apart, down to the source of each figure.
        </p>
        <MethodLine />
      </header>
      <div className="home-strip">
        <ResourceMap />
        <OutsideCard />
      </div>
      <div className="filters">
        <RankingFilters filter={filter} countries={countries} onFilter={setFilter} />
        <a className="button" href={csvAddress(filter)}>
          CSV
        </a>
      </div>
      <div aria-live="polite" aria-busy={ranking.isFetching}>
        <ListView list={ranking} what="the ranking" empty={<Empty>No ranked deposit matches this filter.</Empty>}>
          {(entries) => <RankingTable entries={entries} />}
        </ListView>
      </div>
      {first && (
        <footer className="ranking-foot">
          <Unranked total={first.unrankedCount} />
          <Stamp ranking={first} />
        </footer>
      )}
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
