package org.xenotime.deposits.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.xenotime.deposits.period.Period;
import org.xenotime.deposits.sql.Batch;

/** Records evidence. What is recorded stays as it is: the table refuses anything else. */
@ApplicationScoped
public class RecordEvidence {

  private final Batch batch;

  RecordEvidence(Batch batch) {
    this.batch = batch;
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
