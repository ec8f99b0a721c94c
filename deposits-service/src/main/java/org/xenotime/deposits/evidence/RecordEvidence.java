package org.xenotime.deposits.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xenotime.deposits.editing.Cause;
import org.xenotime.deposits.editing.Edit;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.sql.Batch;

/** Records evidence. What is recorded stays as it is: the table refuses anything else. */
@ApplicationScoped
public class RecordEvidence {

  private final Batch batch;
  private final EntityManager entities;

  RecordEvidence(Batch batch, EntityManager entities) {
    this.batch = batch;
    this.entities = entities;
  }

  /** Evidence of a thing. */
  public record Of(String thing, NewEvidence evidence) {}

  /**
   * Records first versions.
   *
   * @param column of the table evidence that names the thing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String column, List<Of> evidence, String by) {
    var insert =
        """
        insert into evidence (%s, source_id, stance, locator, quotation, archived_url,
          published_on, retrieved_on, language, source_grade, information_grade, independence,
          note, recorded_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
            .formatted(column);
    batch.insert(insert, evidence, each -> values(each, by));
  }

  /** Records first evidence of a claim, and gives its id. */
  @Transactional(Transactional.TxType.MANDATORY)
  public String one(String claim, NewEvidence evidence, String by) {
    record("claim", List.of(new Of(claim, evidence)), by);
    return "e-"
        + entities
            .createNativeQuery("select currval('evidence_slug')", Long.class)
            .getSingleResult();
  }

  /**
   * Ends the version that stands, and records the next.
   *
   * @param column of the table evidence that names the thing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void version(String column, String slug, Of of, Cause cause, Edit edit) {
    var ended =
        (Tuple)
            entities
                .createNativeQuery(
                    """
                    update evidence set superseded_at =
                      greatest(cast(:at as timestamptz), recorded_at + interval '1 microsecond')
                    where slug = :slug and superseded_at is null returning version, superseded_at""",
                    Tuple.class)
                .setParameter("at", edit.at())
                .setParameter("slug", slug)
                .getSingleResult();
    var values = new ArrayList<>(values(of, edit.by().handle()));
    values.addAll(
        List.of(
            slug,
            ended.get("version", Integer.class) + 1,
            cause.id(),
            edit.reason(),
            ended.get("superseded_at", Instant.class).atOffset(ZoneOffset.UTC)));
    batch.insert(
        """
        insert into evidence (%s, source_id, stance, locator, quotation, archived_url,
          published_on, retrieved_on, language, source_grade, information_grade, independence,
          note, recorded_by, slug, version, change, reason, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
            .formatted(column),
        List.of(values),
        row -> row);
  }

  private static List<Object> values(Of of, String by) {
    var evidence = of.evidence();
    var passage = evidence.passage();
    return Arrays.asList(
        of.thing(),
        evidence.sourceId(),
        evidence.stance().id(),
        passage.locator(),
        passage.quotation(),
        passage.archivedUrl(),
        Period.text(evidence.publishedOn()),
        passage.retrievedOn(),
        passage.language(),
        String.valueOf(evidence.grade().source()),
        evidence.grade().information(),
        evidence.independence(),
        passage.note(),
        by);
  }
}
