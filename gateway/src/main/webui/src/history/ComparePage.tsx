import { Link, useParams, useSearchParams } from "react-router";
import type { Comparison, SnapshotSummary } from "../api/types";
import { instant } from "../format/dates";
import { count } from "../format/quantity";
import { label } from "../format/words";
import { rankingAddress, rankingTitle } from "../ranking/addresses";
import { useRankings } from "../ranking/queries";
import { ChoiceField } from "../ui/ChoiceField";
import { Empty } from "../ui/Empty";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { causes } from "./causes";
import { MoveTable } from "./MoveTable";
import { useComparison, useSnapshots } from "./queries";

/** Two snapshots of a ranking side by side: who moved, who came, who left, and why. */
export function ComparePage() {
  const { methodology = "" } = useParams();
  const { data: rankings } = useRankings();
  const name = rankings?.items.find(({ id }) => id === methodology)?.name ?? label(methodology);
  return (
    <>
      <title>{`What changed · ${rankingTitle(name)} · Xenotime`}</title>
      <header className="page-head">
        <p className="eyebrow">
          <Link to={rankingAddress(methodology)}>{rankingTitle(name)}</Link>
        </p>
        <h1>What changed</h1>
        <p className="lead">
          Who moved between two snapshots, and which inputs made it so: each group of them is swapped by itself and
          the ranking made again.
        </p>
      </header>
      <QueryView query={useSnapshots(methodology)} what="the snapshots">
        {({ items }) =>
          items.length < 2 ? (
            <Empty>There is one snapshot so far: nothing has changed since.</Empty>
          ) : (
            <Chosen methodology={methodology} snapshots={items} />
          )
        }
      </QueryView>
    </>
  );
}

/** Which two stands in the address, so that a comparison can be passed on. */
function Chosen({ methodology, snapshots }: { methodology: string; snapshots: SnapshotSummary[] }) {
  const [search, setSearch] = useSearchParams();
  const b = search.get("b") ?? String(snapshots[0]?.snapshot);
  const a = search.get("a") ?? String(Math.max(1, Number(b) - 1));
  const choices = snapshots.map(
    ({ snapshot, createdAt }) => [String(snapshot), `${snapshot}: ${instant(createdAt)}`] as const,
  );
  const choose = (chosen: { a?: string; b?: string }) =>
    setSearch({ a, b, ...chosen }, { replace: true, preventScrollReset: true });
  const comparison = useComparison(methodology, a === b ? undefined : Number(a), Number(b));
  return (
    <>
      <div className="filters">
        <ChoiceField label="From snapshot" value={a} choices={choices} onChange={(chosen) => choose({ a: chosen })} />
        <ChoiceField label="To snapshot" value={b} choices={choices} onChange={(chosen) => choose({ b: chosen })} />
        <a className="button" href={`/api/v1/rankings/${methodology}/compare?${new URLSearchParams({ a, b, f: "csv" })}`}>
          CSV
        </a>
      </div>
      {a === b ? (
        <Empty>That is the same snapshot twice.</Empty>
      ) : (
        <QueryView query={comparison} what="the comparison">
          {(data) => <Compared comparison={data} />}
        </QueryView>
      )}
    </>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const { methodology, changed, movers, entries, leavers } = comparison;
  return (
    <div aria-live="polite">
      <p>
        {count(comparison.moverCount)} moved, {count(comparison.entryCount)} entered, {count(comparison.leaverCount)}{" "}
        left, {count(comparison.unmovedCount)} stayed where they were.
      </p>
      <p className="small soft prose">{changed ? changesInWords(changed) : unknownCauses}</p>
      {movers.length > 0 && (
        <Section title="Moved">
          <MoveTable caption="Deposits that moved, the farthest first" methodology={methodology} moves={movers} />
        </Section>
      )}
      {entries.length > 0 && (
        <Section title="Entered">
          <MoveTable caption="Deposits that entered, best first" methodology={methodology} moves={entries} />
        </Section>
      )}
      {leavers.length > 0 && (
        <Section title="Left">
          <MoveTable caption="Deposits that left, best first" methodology={methodology} moves={leavers} />
        </Section>
      )}
    </div>
  );
}

const unknownCauses = "The inputs of one of the two were not kept, so that the causes are not known.";

/** Counts are of deposits, but for the method and the prices, which are one each. */
function changesInWords(changed: Record<string, number>): string {
  const parts = Object.entries(changed).map(([cause, number]) =>
    cause === "world" || cause === "correction"
      ? `${causes[cause]} for ${count(number)} ${number === 1 ? "deposit" : "deposits"}`
      : (causes[cause] ?? cause),
  );
  if (parts.length === 0) return "No input differs between the two.";
  return `The inputs differ in: ${parts.join(", ")}. A rank also moves because of the others.`;
}
