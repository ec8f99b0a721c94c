package org.xenotime.deposits.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Author;
import org.xenotime.deposits.editing.Authors;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Drafts;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Envelope;
import org.xenotime.deposits.editing.Journal.Approval;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.editing.Writing;
import org.xenotime.deposits.http.Problem;

/** Closes proposals, or puts them on top of what stands by now. */
@ApplicationScoped
class Decide {

  static final String DECIDED = "org.xenotime.proposal.decided";
  static final String REBASED = "org.xenotime.proposal.rebased";

  private final ProposalRows rows;
  private final Authors authors;
  private final Writing writing;
  private final Drafts drafts;
  private final Review review;
  private final Submit submit;
  private final Changes changes;

  Decide(
      ProposalRows rows,
      Authors authors,
      Writing writing,
      Drafts drafts,
      Review review,
      Submit submit,
      Changes changes) {
    this.rows = rows;
    this.authors = authors;
    this.writing = writing;
    this.drafts = drafts;
    this.review = review;
    this.submit = submit;
    this.changes = changes;
  }

  @Transactional
  ProposalDetail accept(String id, String reason) {
    var editor = authors.current();
    var revision = changes.begin();
    var proposal = open(id);
    refuseOwn(proposal, editor);
    var at = Desk.now();
    proposal.result = write(review.editable(proposal), proposal, editor, at, revision);
    return close(proposal, State.ACCEPTED, editor, reason, at);
  }

  @Transactional
  ProposalDetail reject(String id, String reason) {
    var editor = authors.current();
    changes.begin();
    var proposal = open(id);
    refuseOwn(proposal, editor);
    return close(proposal, State.REJECTED, editor, reason, Desk.now());
  }

  @Transactional
  ProposalDetail withdraw(String id) {
    var author = authors.current();
    changes.begin();
    var proposal = open(id);
    if (!proposal.isBy(author)) {
      throw Problem.FORBIDDEN.because("Only its author can withdraw a proposal.");
    }
    return close(proposal, State.WITHDRAWN, author, null, Desk.now());
  }

  @Transactional
  ProposalDetail rebase(String id) {
    var author = authors.current();
    var revision = changes.begin();
    var proposal = open(id);
    if (!proposal.isBy(author) && !author.decides()) {
      throw Problem.FORBIDDEN.because("Its author or an editor can rebase a proposal.");
    }
    if (proposal.isNew()) {
      throw Problem.CONFLICT.because("Something new stands on nothing that could change.");
    }
    rebase(review.editable(proposal), proposal, revision - 1);
    rows.flush();
    changes.record(REBASED, proposal.id(), () -> review.view(proposal));
    return review.detail(proposal);
  }

  private <D extends Record> void rebase(Editable<D> editable, Proposal proposal, long revision) {
    var standing = standing(editable, proposal);
    submit.checkChange(editable, standing, envelope(proposal));
    proposal.rebase(submit.base(editable, Optional.of(standing), revision), Desk.now());
  }

  private <D extends Record> String write(
      Editable<D> editable, Proposal proposal, Author editor, Instant at, long revision) {
    var author = new Author(proposal.subject, proposal.author, Set.of());
    var edit = new Edit(author, proposal.reason, proposal.cause(), at, revision);
    var approval = new Approval(proposal.id(), editor);
    var envelope = envelope(proposal);
    if (proposal.isNew()) {
      var draft = writing.checked(editable, envelope.document());
      return writing.create(editable, draft, edit, approval).id();
    }
    refuseOvertaken(proposal);
    var standing = standing(editable, proposal);
    submit.checkChange(editable, standing, envelope);
    var after = writing.checked(editable, standing, envelope.document(), envelope.cause());
    return writing.change(editable, standing, after, edit, approval).id();
  }

  private ProposalDetail close(
      Proposal proposal, State state, Author by, String reason, Instant at) {
    proposal.close(state, by, reason, at);
    rows.flush();
    changes.record(DECIDED, proposal.id(), () -> review.view(proposal));
    return review.detail(proposal);
  }

  private Envelope envelope(Proposal proposal) {
    return new Envelope(proposal.reason, proposal.cause(), drafts.parse(proposal.document));
  }

  private Proposal open(String id) {
    var proposal = rows.require(id);
    if (!proposal.isOpen()) {
      throw Problem.CONFLICT.because(
          "The proposal is %s already, by %s.".formatted(proposal.state, proposal.decidedBy));
    }
    return proposal;
  }

  private void refuseOvertaken(Proposal proposal) {
    if (review.overtaken(proposal).filter(Overtaken::conflicts).isPresent()) {
      throw Problem.PROPOSAL_OVERTAKEN.because(
          "What it would change has been changed since. See `overtaken` of the proposal, rebase it"
              + " with POST %s/rebase, and look again."
                  .formatted(ProposalView.address(proposal.id())));
    }
  }

  private static void refuseOwn(Proposal proposal, Author editor) {
    if (proposal.isBy(editor) && !editor.isAdmin()) {
      throw Problem.FORBIDDEN.because("Nobody decides on an own proposal.");
    }
  }

  private static <D extends Record> Standing<D> standing(Editable<D> editable, Proposal proposal) {
    return editable
        .find(proposal.target)
        .orElseThrow(() -> Problem.CONFLICT.because("What it would change is not there any more."));
  }
}
