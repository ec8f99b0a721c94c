import { Link, useSearchParams } from "react-router";
import type { ProposalSummary } from "../api/types";
import { instant } from "../format/dates";
import { count } from "../format/quantity";
import { label } from "../format/words";
import { ChoiceField } from "../ui/ChoiceField";
import { Empty } from "../ui/Empty";
import { ListView } from "../ui/ListView";
import { headlineOf, kindsOfThings, pageOf, states } from "./proposalInWords";
import { useProposals } from "./queries";

/** The editors' queue, open to everybody: what was proposed, by whom, and what became of it. */
export function ProposalsPage() {
  const [search, setSearch] = useSearchParams();
  const state = states.find((each) => each === search.get("state")) ?? "open";
  const kind = kindsOfThings.find((each) => each === search.get("kind")) ?? "";
  const proposals = useProposals({ ...(state !== "all" && { state }), ...(kind && { kind }) });
  const counts = proposals.data?.pages[0]?.counts;

  function filter(name: string, value: string) {
    setSearch(
      (before) => {
        before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return (
    <>
      <title>Proposals · Xenotime</title>
      <header className="page-head">
        <h1>Proposals</h1>
        <p className="lead">
          What members would have recorded. Each rests on a source; an editor accepts or rejects it with a reason, and
          both stay to be read.
        </p>
      </header>
      <div className="filters">
        <ChoiceField
          label="State"
          value={state}
          choices={states.map((each) => [each, withCount(label(each), counts?.state, each)])}
          onChange={(value) => filter("state", value)}
        />
        <ChoiceField
          label="About"
          value={kind}
          choices={[["", "Everything"], ...kindsOfThings.map((each) => [each, withCount(label(each), counts?.openByKind, each)] as const)]}
          onChange={(value) => filter("kind", value)}
        />
      </div>
      <div aria-live="polite">
        <ListView list={proposals} what="the proposals" empty={<Empty>No proposal is in this part of the queue.</Empty>}>
          {(items) => <ProposalList proposals={items} />}
        </ListView>
      </div>
    </>
  );
}

function ProposalList({ proposals }: { proposals: ProposalSummary[] }) {
  return (
    <ul className="plain-list topics">
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <p className="topic-title">
            <Link to={`/proposals/${proposal.id}`}>{headlineOf(proposal)}</Link>
          </p>
          {proposal.reason && <p>{proposal.reason}</p>}
          <p className="small soft particulars">
            <span className={`state ${proposal.state}`}>{proposal.state}</span>
            <span className="chip">{operations[proposal.operation] ?? label(proposal.operation)}</span>
            <AboutLink proposal={proposal} />
            <span>
              by {proposal.author}, {instant(proposal.openedAt)}
            </span>
            {proposal.decidedBy && (
              <span>
                {proposal.state} by {proposal.decidedBy}
                {proposal.decisionReason && `: ${proposal.decisionReason}`}
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

const operations: Record<string, string> = { create: "New", change: "Change", retract: "Retraction" };

function AboutLink({ proposal }: { proposal: ProposalSummary }) {
  const page = pageOf(proposal);
  return page && <Link to={page}>{proposal.subject.name}</Link>;
}

function withCount(name: string, counts: Record<string, number> | undefined, of: string): string {
  const many = counts?.[of];
  return many === undefined ? name : `${name} (${count(many)})`;
}

