package org.xenotime.deposits.proposal;

import jakarta.persistence.Tuple;
import java.time.Instant;

/** Reads a row of the queue. */
final class ProposalRow {

  private ProposalRow() {}

  static ProposalView view(Tuple row) {
    var proposal = new Proposal();
    proposal.number = row.get("number", Long.class);
    proposal.kind = row.get("kind", String.class);
    proposal.target = row.get("target", String.class);
    proposal.change = row.get("change", String.class);
    proposal.reason = row.get("reason", String.class);
    proposal.author = row.get("author", String.class);
    proposal.openedAt = row.get("opened_at", Instant.class);
    proposal.rebasedAt = row.get("rebased_at", Instant.class);
    proposal.state = row.get("state", String.class);
    proposal.decidedAt = row.get("decided_at", Instant.class);
    proposal.decidedBy = row.get("decided_by", String.class);
    proposal.decisionReason = row.get("decision_reason", String.class);
    proposal.result = row.get("result", String.class);
    return ProposalView.from(proposal, ProposalSubject.from(row));
  }
}
