package org.xenotime.deposits.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.source.Sources;

/** Writes the evidence of a thing together with the thing: a claim, or a relation. */
@ApplicationScoped
public class WriteEvidence {

  private final CheckEvidence check;
  private final RecordEvidence recordEvidence;
  private final Sources sources;

  WriteEvidence(CheckEvidence check, RecordEvidence recordEvidence, Sources sources) {
    this.check = check;
    this.recordEvidence = recordEvidence;
    this.sources = sources;
  }

  /** What stands today, as it is written. */
  public static List<EvidenceDraft> asWritten(List<EvidenceRow> evidence) {
    return evidence.stream().filter(EvidenceRow::stands).map(EvidenceDraft::from).toList();
  }

  /**
   * All that is wrong with it.
   *
   * @param before what stands; empty for something new
   */
  public List<FieldError> check(
      String field, List<EvidenceDraft> given, List<EvidenceDraft> before) {
    var errors = new ArrayList<FieldError>();
    var known = before.stream().map(EvidenceDraft::id).collect(Collectors.toSet());
    var named = new HashSet<String>();
    for (var n = 0; n < given.size(); n++) {
      var one = given.get(n);
      var at = "%s[%d]".formatted(field, n);
      errors.addAll(check.of(at + ".", one));
      if (one.id() != null && !known.contains(one.id())) {
        errors.add(new FieldError(at + ".id", "is no evidence of it; leave it out for new"));
      } else if (one.id() != null && !named.add(one.id())) {
        errors.add(new FieldError(at + ".id", "is there twice"));
      }
      if (one.claim() != null) {
        errors.add(new FieldError(at + ".claim", "is said by where it stands: leave it out"));
      }
    }
    if (given.stream().noneMatch(EvidenceDraft::supports)) {
      errors.add(new FieldError(field, "must have a source that supports it"));
    }
    return errors;
  }

  /**
   * Records the evidence of something new.
   *
   * @param column of the table evidence that names the thing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String column, String thing, List<EvidenceDraft> given, Edit edit) {
    recordEvidence.record(
        column,
        given.stream()
            .map(one -> new RecordEvidence.Of(thing, one.asNew(sources.given(one.source(), edit))))
            .toList(),
        edit.by().handle());
  }

  /** What is the same stays, what differs gets a new version, and what is missing is taken back. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(
      String column,
      String thing,
      List<EvidenceDraft> before,
      List<EvidenceDraft> after,
      Edit edit) {
    var kept =
        after.stream()
            .filter(one -> one.id() != null)
            .collect(Collectors.toMap(EvidenceDraft::id, Function.identity()));
    for (var was : before) {
      var now = kept.get(was.id());
      if (now == null) {
        version(column, thing, was, Cause.RETRACTION, edit);
      } else if (!now.equals(was)) {
        var cause = edit.cause() == Cause.RETRACTION ? Cause.CORRECTION : edit.cause();
        version(column, thing, now, cause, edit);
      }
    }
    record(column, thing, after.stream().filter(one -> one.id() == null).toList(), edit);
  }

  private void version(String column, String thing, EvidenceDraft next, Cause cause, Edit edit) {
    var evidence = next.asNew(sources.given(next.source(), edit));
    recordEvidence.version(column, next.id(), new RecordEvidence.Of(thing, evidence), cause, edit);
  }
}
