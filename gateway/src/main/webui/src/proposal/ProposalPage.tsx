import { Link, useParams } from "react-router";
import { asProblem } from "../api/problem";
import type { Proposal, ProposedField } from "../api/types";
import { instant } from "../format/dates";
import { label } from "../format/words";
import { DifferenceTable } from "../revision/DifferenceTable";
import { useMe } from "../session/me";
import { useDecides } from "../session/roles";
import { Empty } from "../ui/Empty";
import { ProblemNotice } from "../ui/ProblemNotice";
import { QueryView } from "../ui/QueryView";
import { Section } from "../ui/Section";
import { ClaimAsItStands } from "./ClaimAsItStands";
import { DecisionForm } from "./DecisionForm";
import { Overtaken } from "./Overtaken";
import { headlineOf, pageOf } from "./proposalInWords";
import { useProposal, useWithdraw } from "./queries";

/** One proposal: what it would change, field by field, and what an editor says to it. */
export function ProposalPage() {
  const { id = "" } = useParams();
  const proposal = useProposal(id);
  return (
    <QueryView query={proposal} what="the proposal">
      {(data) => <ProposalView proposal={data} />}
    </QueryView>
  );
}

function ProposalView({ proposal }: { proposal: Proposal }) {
  const { data: me } = useMe();
  const decides = useDecides();
  const own = me?.handle === proposal.author;
  const headline = headlineOf(proposal);
  const page = pageOf(proposal);
  const claim = claimOf(proposal);
  const open = proposal.state === "open";
  return (
    <>
      <title>{`${headline} · Xenotime`}</title>
      <header className="page-head">
        <p className="eyebrow">
          <Link to="/proposals">Proposals</Link>
        </p>
        <h1>
          {headline} <span className={`state ${proposal.state}`}>{proposal.state}</span>
        </h1>
        <p className="soft">
          Proposed by {proposal.author}, {instant(proposal.openedAt)}. {page && <Link to={page}>{proposal.subject.name} as it stands</Link>}
        </p>
        {proposal.reason && <p className="lead">{proposal.reason}</p>}
      </header>
      {proposal.overtaken && <Overtaken proposal={proposal} overtaken={proposal.overtaken} />}
      {claim && <ClaimAsItStands id={claim} />}
      <Section title={open ? "What it would change" : "What it proposed"}>
        {proposal.operation === "retract" && <p>{retractionInWords(open)}</p>}
        {proposal.differences.length === 0 ? (
          <Empty>Nothing: it stands like this already.</Empty>
        ) : (
          <DifferenceTable rows={proposal.differences} columns={columnsOf(proposal)} />
        )}
      </Section>
      <Section title="Decision">
        <Decided proposal={proposal} />
        {open && own && <Withdraw proposal={proposal.id} />}
        {open && decides && !own && <DecisionForm proposal={proposal.id} />}
      </Section>
    </>
  );
}

function Withdraw({ proposal }: { proposal: string }) {
  const withdraw = useWithdraw(proposal);
  return (
    <>
      <p className="actions">
        <button type="button" className="button" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
          Withdraw it
        </button>
      </p>
      {withdraw.isError && <ProblemNotice problem={asProblem(withdraw.error)} />}
    </>
  );
}

/** Of what is taken back there is no field that becomes another. */
const retractionInWords = (open: boolean) =>
  open ? "It would be taken back: it would count no longer, and stay to be read." : "That it be taken back.";

/** The claim that it is about, where there is one already. */
function claimOf({ kind, target, differences }: Proposal): string | undefined {
  const claim = kind === "claim" ? target : differences.find(({ field }) => field === "/claim")?.proposed;
  return typeof claim === "string" ? claim : undefined;
}

/** Of something new there is no before; how it stands is told apart only where that has changed since. */
function columnsOf({ target, overtaken, state }: Proposal) {
  const proposed = { name: "Proposed", of: (field: ProposedField) => field.proposed, as: "ins" as const };
  if (target === undefined) return [proposed];
  const before = { name: "Before", of: (field: ProposedField) => field.before, as: "del" as const };
  const now = { name: "As it stands", of: (field: ProposedField) => field.now };
  return state === "open" && overtaken ? [before, proposed, now] : [before, proposed];
}

function Decided({ proposal: { state, decidedBy, decidedAt, decisionReason } }: { proposal: Proposal }) {
  if (!decidedBy) return <p>No editor has decided yet.</p>;
  return (
    <>
      <p>
        <strong>{label(state)}</strong> by {decidedBy}
        {decidedAt && `, ${instant(decidedAt)}`}
      </p>
      {decisionReason && <blockquote className="decision-reason">{decisionReason}</blockquote>}
    </>
  );
}
