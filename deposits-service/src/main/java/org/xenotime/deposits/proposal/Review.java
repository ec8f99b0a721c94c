package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Difference;
import org.xenotime.deposits.editing.Drafts;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Editables;
import org.xenotime.deposits.editing.Journal;
import org.xenotime.deposits.editing.Standing;

/** Puts a proposal beside what stands. */
@ApplicationScoped
class Review {

  private final ProposalRows rows;
  private final Editables editables;
  private final Journal journal;
  private final Drafts drafts;

  Review(ProposalRows rows, Editables editables, Journal journal, Drafts drafts) {
    this.rows = rows;
    this.editables = editables;
    this.journal = journal;
    this.drafts = drafts;
  }

  Editable<?> editable(Proposal proposal) {
    return editables.of(proposal.kind).orElseThrow();
  }

  ProposalView view(Proposal proposal) {
    return ProposalView.from(proposal, rows.subject(proposal));
  }

  ProposalDetail detail(Proposal proposal) {
    var proposed = proposed(proposal);
    var now = now(proposal);
    return new ProposalDetail(
        view(proposal),
        drafts.parse(proposal.document),
        proposed.stream().map(difference -> field(difference, now)).toList(),
        proposal.isOpen() ? overtaken(proposal, proposed) : null,
        rivals(proposal));
  }

  private List<ProposalDetail.Rival> rivals(Proposal proposal) {
    var rivals =
        proposal.isOpen() && !proposal.isNew() ? rows.rivals(proposal) : List.<Proposal>of();
    return rivals.isEmpty() ? null : rivals.stream().map(ProposalDetail.Rival::from).toList();
  }

  Optional<Overtaken> overtaken(Proposal proposal) {
    return Optional.ofNullable(overtaken(proposal, proposed(proposal)));
  }

  private Overtaken overtaken(Proposal proposal, List<Difference> proposed) {
    var entries =
        proposal.isNew()
            ? List.<Journal.Entry>of()
            : journal.since(proposal.kindOf(), proposal.knownAs, proposal.baseRevision);
    return Overtaken.of(entries, proposed, proposal.cause() == Cause.RETRACTION, drafts::parse);
  }

  private List<Difference> proposed(Proposal proposal) {
    var document = drafts.parse(proposal.document);
    if (proposal.isNew()) {
      return Difference.between(null, document);
    }
    var base = drafts.parse(proposal.base);
    return Difference.between(base, drafts.merge(base, document));
  }

  private Optional<ObjectNode> now(Proposal proposal) {
    return proposal.isNew()
        ? Optional.empty()
        : editable(proposal)
            .find(proposal.target)
            .map(Standing::draft)
            .map(draft -> drafts.write((Record) draft));
  }

  private static ProposalDetail.Field field(Difference difference, Optional<ObjectNode> now) {
    return new ProposalDetail.Field(
        difference.field(),
        difference.before(),
        difference.after(),
        now.map(node -> node.at(difference.field()))
            .filter(value -> !value.isMissingNode())
            .orElse(null));
  }
}
