package org.xenotime.deposits.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.editing.Editable;
import org.xenotime.deposits.editing.Kind;
import org.xenotime.deposits.editing.Origin;
import org.xenotime.deposits.editing.Standing;
import org.xenotime.deposits.evidence.WriteEvidence;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.period.PeriodDraft;

/** Writes relations: a change is a new version, and a retraction is one, too. */
@ApplicationScoped
class RelationEditable implements Editable<RelationDraft> {

  private final RelationRows rows;
  private final WriteRelations write;
  private final ActorRows actors;
  private final WriteEvidence evidence;

  RelationEditable(
      RelationRows rows, WriteRelations write, ActorRows actors, WriteEvidence evidence) {
    this.rows = rows;
    this.write = write;
    this.actors = actors;
    this.evidence = evidence;
  }

  @Override
  public Kind kind() {
    return Kind.RELATION;
  }

  @Override
  public Class<RelationDraft> draft() {
    return RelationDraft.class;
  }

  @Override
  public Optional<Standing<RelationDraft>> find(String id) {
    return write.asWritten(id).map(draft -> new Standing<>(id, draft));
  }

  @Override
  public List<FieldError> check(RelationDraft draft, Optional<Standing<RelationDraft>> before) {
    var errors = new ArrayList<FieldError>();
    var known = before.map(Standing::draft);
    var from = actor("from", draft.from(), errors);
    var to = actor("to", draft.to(), errors);
    if (from.isPresent() && from.equals(to)) {
      errors.add(new FieldError("to", "must be another actor than from"));
    }
    if (draft.sharePercent() != null && draft.kind() != RelationKind.OWNS) {
      errors.add(new FieldError("sharePercent", "is for owns only"));
    }
    errors.addAll(PeriodDraft.check("period", draft.period()));
    errors.addAll(
        evidence.check(
            "evidence", draft.evidence(), known.map(RelationDraft::evidence).orElse(List.of())));
    if (errors.isEmpty()) {
      var relation = new WriteRelations.Told(from.orElseThrow(), to.orElseThrow(), draft);
      var self = before.map(Standing::id).orElse("");
      refuseTwin(write.twin(relation, self), "of an overlapping period by the same source");
      if (before.isPresent()) {
        refuseTwin(write.same(relation, self), "of the very same period by another source");
      }
      write
          .circle(relation, self)
          .ifPresent(
              other ->
                  errors.add(
                      new FieldError(
                          "to",
                          "is itself part of, or armed wing of, from by '%s'".formatted(other))));
    }
    return errors;
  }

  /** What another source says, too, is one relation with the evidence of both. */
  @Override
  public Optional<Joined<RelationDraft>> joined(RelationDraft draft) {
    return write
        .same(told(draft), "")
        .flatMap(this::find)
        .map(same -> new Joined<>(same, same.draft().with(draft.evidence())));
  }

  @Override
  public String create(RelationDraft draft, Edit edit) {
    return write.create(told(draft), edit);
  }

  @Override
  public void change(Standing<RelationDraft> before, RelationDraft after, Edit edit) {
    if (edit.cause() == Cause.RETRACTION) {
      write.retract(before.id(), told(before.draft()), edit);
    } else if (after.saysSameAs(before.draft()) && !write.isRetracted(before.id())) {
      write.attest(before.id(), told(before.draft()), told(after), edit);
    } else {
      write.change(before.id(), told(before.draft()), told(after), edit);
    }
  }

  @Override
  public Optional<Object> view(String id) {
    return rows.current(id).map(Object.class::cast);
  }

  @Override
  public Optional<Origin> origin(String id) {
    return write.origin(id);
  }

  private WriteRelations.Told told(RelationDraft draft) {
    return new WriteRelations.Told(
        actors.find(draft.from()).orElseThrow().actor(),
        actors.find(draft.to()).orElseThrow().actor(),
        draft);
  }

  private Optional<ActorRef> actor(String field, String id, List<FieldError> errors) {
    var found = actors.find(id);
    if (found.isEmpty()) {
      errors.add(new FieldError(field, "There is no actor '%s'".formatted(id)));
    } else if (found.orElseThrow().isMerged()) {
      errors.add(
          new FieldError(
              field,
              "'%s' proved to be '%s': name that".formatted(id, found.orElseThrow().one().slug())));
    }
    return found.map(KnownActor::one);
  }

  private static void refuseTwin(Optional<String> found, String how) {
    found.ifPresent(
        twin -> {
          throw Problem.twin(
              "The relation '%s' says the same, %s.".formatted(twin, how),
              Kind.RELATION.address(twin));
        });
  }
}
