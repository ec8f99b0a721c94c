package org.xenotime.deposits.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Author;
import org.xenotime.deposits.editing.Authors;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Editables;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.idempotency.Answer;
import org.xenotime.deposits.idempotency.Attempt;
import org.xenotime.deposits.idempotency.Once;

/** Takes in what somebody proposes outright, whatever else they may do. */
@ApplicationScoped
class Propose {

  private final Authors authors;
  private final Editables editables;
  private final Submit submit;
  private final Once once;
  private final Changes changes;

  Propose(Authors authors, Editables editables, Submit submit, Once once, Changes changes) {
    this.authors = authors;
    this.editables = editables;
    this.submit = submit;
    this.once = once;
    this.changes = changes;
  }

  @Transactional
  Answer propose(ObjectNode body, String idempotencyKey) {
    var author = authors.current();
    var proposal = NewProposal.of(body, editables);
    var attempt =
        Optional.ofNullable(idempotencyKey)
            .map(key -> Attempt.of(key, "POST proposal", body.toString()));
    return once.once(
        author.subject(),
        attempt,
        () -> submit(editables.of(proposal.kind()).orElseThrow(), proposal, author));
  }

  private <D extends Record> Answer submit(
      Editable<D> editable, NewProposal proposal, Author author) {
    changes.begin();
    var target = Optional.ofNullable(proposal.target()).flatMap(editable::find);
    if (proposal.target() != null && target.isEmpty()) {
      var demand = "There is no %s '%s'".formatted(proposal.kind(), proposal.target());
      throw Problem.invalid(List.of(new FieldError("target", demand)));
    }
    return submit.submit(editable, target, proposal.envelope(), author);
  }
}
