package org.xenotime.deposits.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.http.Problem.FieldError;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.source.Sources;

/** Writes the evidence of a thing together with the thing: a claim, or a relation. */
@ApplicationScoped
public class WriteEvidence {

  private final EntityManager entities;
  private final RecordEvidence recordEvidence;
  private final Sources sources;

  WriteEvidence(EntityManager entities, RecordEvidence recordEvidence, Sources sources) {
    this.entities = entities;
    this.recordEvidence = recordEvidence;
    this.sources = sources;
  }

  /** What stands today, as it is written. */
  public static List<GivenEvidence> asWritten(List<EvidenceRow> evidence) {
    return evidence.stream().filter(EvidenceRow::stands).map(GivenEvidence::from).toList();
  }

  /**
   * All that is wrong with it.
   *
   * @param before what stands; empty for something new
   */
  public List<FieldError> check(
      String field, List<GivenEvidence> given, List<GivenEvidence> before) {
    var errors = new ArrayList<FieldError>();
    var known = before.stream().map(GivenEvidence::id).collect(Collectors.toSet());
    var named = new HashSet<String>();
    for (var n = 0; n < given.size(); n++) {
      var one = given.get(n);
      var at = "%s[%d]".formatted(field, n);
      errors.addAll(sources.check(at + ".source", one.source()));
      if (one.id() != null && !known.contains(one.id())) {
        errors.add(new FieldError(at + ".id", "is no evidence of it; leave it out for new"));
      } else if (one.id() != null && !named.add(one.id())) {
        errors.add(new FieldError(at + ".id", "is there twice"));
      }
      if (!isDate(one.publishedOn())) {
        errors.add(new FieldError(at + ".publishedOn", "is no day of the calendar"));
      }
    }
    if (given.stream().noneMatch(GivenEvidence::supports)) {
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
  public void record(String column, String thing, List<GivenEvidence> given, Edit edit) {
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
      List<GivenEvidence> before,
      List<GivenEvidence> after,
      Edit edit) {
    var kept =
        after.stream()
            .filter(one -> one.id() != null)
            .collect(Collectors.toMap(GivenEvidence::id, Function.identity()));
    for (var was : before) {
      var now = kept.get(was.id());
      if (now == null) {
        retract(was.id(), edit);
      } else if (!now.equals(was)) {
        change(now, edit);
      }
    }
    record(column, thing, after.stream().filter(one -> one.id() == null).toList(), edit);
  }

  private void retract(String id, Edit edit) {
    var ended = end(id, edit);
    versioned(
            """
            insert into evidence (slug, claim, relation, source_id, stance, locator, quotation,
              archived_url, published_on, retrieved_on, language, source_grade, information_grade,
              independence, note, version, change, reason, recorded_by, recorded_at)
            select slug, claim, relation, source_id, stance, locator, quotation, archived_url,
              published_on, retrieved_on, language, source_grade, information_grade, independence,
              note, version + 1, :change, :reason, :by, :at
            from evidence where slug = :id and superseded_at = :at""",
            id,
            Cause.RETRACTION,
            edit,
            ended)
        .executeUpdate();
  }

  private void change(GivenEvidence now, Edit edit) {
    var evidence = now.asNew(sources.given(now.source(), edit));
    var passage = evidence.passage();
    var ended = end(now.id(), edit);
    versioned(
            """
            insert into evidence (slug, claim, relation, source_id, stance, locator, quotation,
              archived_url, published_on, retrieved_on, language, source_grade, information_grade,
              independence, note, version, change, reason, recorded_by, recorded_at)
            select slug, claim, relation, :source, :stance, :locator, :quotation, :archivedUrl,
              :publishedOn, cast(:retrievedOn as date), :language, :letter, :digit, :independence,
              :note, version + 1, :change, :reason, :by, :at
            from evidence where slug = :id and superseded_at = :at""",
            now.id(),
            edit.cause() == Cause.RETRACTION ? Cause.CORRECTION : edit.cause(),
            edit,
            ended)
        .setParameter("source", evidence.sourceId())
        .setParameter("stance", evidence.stance().id())
        .setParameter("locator", passage.locator(), String.class)
        .setParameter("quotation", passage.quotation(), String.class)
        .setParameter("archivedUrl", passage.archivedUrl(), String.class)
        .setParameter("publishedOn", now.publishedOn(), String.class)
        .setParameter("retrievedOn", text(now.retrievedOn()), String.class)
        .setParameter("language", passage.language(), String.class)
        .setParameter("letter", String.valueOf(evidence.grade().source()))
        .setParameter("digit", evidence.grade().information())
        .setParameter("independence", evidence.independence(), String.class)
        .setParameter("note", passage.note(), String.class)
        .executeUpdate();
  }

  /** When it ended: after it was recorded, whatever the clocks of service and database say. */
  private Instant end(String id, Edit edit) {
    return session()
        .createNativeQuery(
            """
            update evidence set superseded_at =
              greatest(cast(:at as timestamptz), recorded_at + interval '1 microsecond')
            where slug = :id and superseded_at is null returning superseded_at""",
            Instant.class)
        .setParameter("at", edit.at())
        .setParameter("id", id)
        .getSingleResult();
  }

  private MutationQuery versioned(String sql, String id, Cause cause, Edit edit, Instant ended) {
    return session()
        .createNativeMutationQuery(sql)
        .setParameter("id", id)
        .setParameter("change", cause.id())
        .setParameter("reason", edit.reason())
        .setParameter("by", edit.by().handle())
        .setParameter("at", ended);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static boolean isDate(String text) {
    try {
      return text == null || PartialDate.parse(text) != null;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
