package org.xenotime.deposits.estimate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.xenotime.deposits.changes.Changes;
import org.xenotime.deposits.editing.Desk;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Listed;
import org.xenotime.deposits.editing.Writes;
import org.xenotime.deposits.http.Conditional;
import org.xenotime.deposits.http.Format;
import org.xenotime.deposits.http.Problem;

/** What is done with statements and compositions alike. */
@ApplicationScoped
class Estimates {

  static final String ONE =
      "What one source says, also where it was taken back since: then `retracted` is true.";
  static final String CHANGE =
      Writes.PATCH
          + " What is retracted stays readable, but nothing is derived from it; a later correction"
          + " puts it back. "
          + Writes.WHO;

  private final Desk desk;
  private final OfDeposit ofDeposit;
  private final Changes changes;
  private final Conditional conditional;

  Estimates(Desk desk, OfDeposit ofDeposit, Changes changes, Conditional conditional) {
    this.desk = desk;
    this.ofDeposit = ofDeposit;
    this.changes = changes;
    this.conditional = conditional;
  }

  <D extends Record> Response add(
      Editable<D> editable, String deposit, ObjectNode body, String idempotencyKey) {
    return desk.create(editable, ofDeposit.put(deposit, body), idempotencyKey);
  }

  Response one(Editable<?> editable, String id, HttpHeaders headers) {
    return conditional.answer(
        changes.version(),
        Format.choose(null, headers, Format.JSON),
        () ->
            editable
                .view(id)
                .orElseThrow(
                    () ->
                        Problem.NOT_FOUND.because(
                            "There is no %s '%s'.".formatted(editable.kind().id(), id))));
  }

  <D extends Record> Response change(
      Editable<D> editable, String id, ObjectNode patch, String ifMatch) {
    return desk.change(editable, id, patch, ifMatch);
  }

  Response revisions(Editable<?> editable, String id, Listed asked) {
    return desk.revisions(editable, id, asked.asked());
  }
}
