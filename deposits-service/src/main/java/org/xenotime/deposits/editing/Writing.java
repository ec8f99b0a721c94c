package org.xenotime.deposits.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.xenotime.deposits.editing.Journal.Approval;
import org.xenotime.deposits.http.Problem;

/** Checks what is to be written, has it written, and logs it. */
@ApplicationScoped
public class Writing {

  private final Drafts drafts;
  private final Journal journal;
  private final EntityManager entities;

  Writing(Drafts drafts, Journal journal, EntityManager entities) {
    this.drafts = drafts;
    this.journal = journal;
    this.entities = entities;
  }

  /** A new one that breaks no rule. */
  public <D extends Record> D checked(Editable<D> editable, ObjectNode document) {
    var draft = drafts.read(editable.draft(), document);
    refuse(editable, draft, Optional.empty());
    return draft;
  }

  /** What the patch makes of what stands, if that breaks no rule. */
  public <D extends Record> D checked(
      Editable<D> editable, Standing<D> before, ObjectNode patch, Cause cause) {
    var unstorable = TreeCheck.ofPatch(patch);
    if (!unstorable.isEmpty()) {
      throw Problem.invalid(unstorable);
    }
    var after = drafts.read(editable.draft(), drafts.merge(before.draft(), patch));
    if (cause != Cause.RETRACTION) {
      refuse(editable, after, Optional.of(before));
    } else if (isRetracted(editable, before)) {
      throw Problem.CONFLICT.because("It was retracted already.");
    }
    // What is taken back is taken back as it stands: nothing else is changed by the way.
    return cause == Cause.RETRACTION ? before.draft() : after;
  }

  /** Whether writing this would change anything. */
  public <D extends Record> boolean matters(
      Editable<D> editable, Standing<D> before, D after, Cause cause) {
    return cause == Cause.RETRACTION
        || !drafts.write(after).equals(drafts.write(before.draft()))
        || isRetracted(editable, before);
  }

  /** Stores something new, or makes it a part of what says the same. */
  @Transactional(Transactional.TxType.MANDATORY)
  public <D extends Record> Standing<D> create(
      Editable<D> editable, D draft, Edit edit, Approval approval) {
    var joined = editable.joined(draft);
    if (joined.isPresent()) {
      var same = joined.orElseThrow();
      return change(editable, same.before(), same.after(), edit, approval);
    }
    var id = editable.create(draft, edit);
    entities.flush();
    var made = standing(editable, id);
    journal.made(editable.kind(), made.id(), drafts.write(made.draft()), edit, approval);
    return made;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public <D extends Record> Standing<D> change(
      Editable<D> editable, Standing<D> before, D after, Edit edit, Approval approval) {
    var was = drafts.write(before.draft());
    var origin = editable.origin(before.id()).orElse(Origin.UNKNOWN);
    editable.change(before, after, edit);
    entities.flush();
    var now = standing(editable, before.id());
    // Under the id that it had before, so that the numbers of its versions go on.
    var id = journal.firstId(editable.kind(), editable.knownAs(now.id())).orElse(before.id());
    journal.origin(editable.kind(), id, was, origin);
    journal.changed(editable.kind(), id, was, drafts.write(now.draft()), edit, approval);
    return now;
  }

  public <D extends Record> long lastChange(Editable<D> editable, Standing<D> standing) {
    return journal.lastChange(editable.kind(), editable.knownAs(standing.id()));
  }

  private <D extends Record> boolean isRetracted(Editable<D> editable, Standing<D> standing) {
    return journal.isRetracted(editable.kind(), editable.knownAs(standing.id()));
  }

  private static <D extends Record> void refuse(
      Editable<D> editable, D draft, Optional<Standing<D>> before) {
    var errors = editable.check(draft, before);
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static <D extends Record> Standing<D> standing(Editable<D> editable, String id) {
    return editable
        .find(id)
        .orElseThrow(() -> new IllegalStateException("What was just written is not there"));
  }
}
