package org.xenotime.deposits.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Author;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Drafts;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Envelope;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.editing.Submissions;
import org.xenotime.deposits.editing.Writing;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.idempotency.Answer;

/** Takes in a proposal: checked like a write, and with a source. */
@ApplicationScoped
class Submit implements Submissions {

  static final String OPENED = "org.xenotime.proposal.opened";

  private static final int ACCEPTED = 202;

  private final ProposalRows rows;
  private final Writing writing;
  private final Drafts drafts;
  private final Review review;
  private final Changes changes;

  Submit(ProposalRows rows, Writing writing, Drafts drafts, Review review, Changes changes) {
    this.rows = rows;
    this.writing = writing;
    this.drafts = drafts;
    this.review = review;
    this.changes = changes;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public <D extends Record> Answer submit(
      Editable<D> editable, Optional<Standing<D>> target, Envelope envelope, Author author) {
    var revision = changes.begin();
    refuseWithoutSource(editable.kind(), envelope);
    target.ifPresentOrElse(
        standing -> checkChange(editable, standing, envelope),
        () -> writing.checked(editable, envelope.document()));
    refuseTwin(editable.kind(), target.map(Standing::id).orElse(null), envelope);
    var proposal =
        new Proposal(
            editable.kind(), envelope, author, base(editable, target, revision - 1), Desk.now());
    rows.persistAndFlush(proposal);
    changes.record(OPENED, proposal.id(), () -> review.view(proposal));
    return new Answer(
        ACCEPTED, ProposalView.address(proposal.id()), drafts.text(review.detail(proposal)));
  }

  <D extends Record> Proposal.Base base(
      Editable<D> editable, Optional<Standing<D>> target, long revision) {
    return target
        .map(
            standing ->
                new Proposal.Base(
                    standing.id(),
                    editable.knownAs(standing.id()),
                    drafts.write(standing.draft()).toString(),
                    revision))
        .orElseGet(() -> Proposal.Base.nothing(revision));
  }

  <D extends Record> void checkChange(
      Editable<D> editable, Standing<D> standing, Envelope envelope) {
    var after = writing.checked(editable, standing, envelope.document(), envelope.cause());
    if (!writing.matters(editable, standing, after, envelope.cause())) {
      throw Problem.invalid(List.of(new FieldError("body", "changes nothing that stands")));
    }
  }

  /** A source is its own source. */
  private static void refuseWithoutSource(Kind kind, Envelope envelope) {
    var document = envelope.document();
    if (kind != Kind.SOURCE && !document.hasNonNull("source") && !document.hasNonNull("evidence")) {
      var field = kind == Kind.CLAIM || kind == Kind.RELATION ? "evidence" : "source";
      throw Problem.invalid(
          List.of(new FieldError(field, "is required of a proposal: who says so?")));
    }
  }

  private void refuseTwin(Kind kind, String target, Envelope envelope) {
    rows.twin(kind, target, envelope)
        .ifPresent(
            twin -> {
              throw Problem.twin(
                  "The proposal '%s' asks for the same and is open.".formatted(twin),
                  ProposalView.address(twin));
            });
  }
}
