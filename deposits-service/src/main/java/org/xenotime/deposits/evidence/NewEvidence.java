package org.xenotime.deposits.evidence;

import java.time.LocalDate;
import org.xenotime.deposits.period.PartialDate;

/**
 * Evidence to be recorded.
 *
 * @param publishedOn null where the source carries no date
 * @param independence the cluster; null for the one that follows from the source
 */
public record NewEvidence(
    long sourceId,
    Stance stance,
    Passage passage,
    PartialDate publishedOn,
    Grade grade,
    String independence) {

  /** Where in the source, and in which words; each may be null. */
  public record Passage(
      String locator,
      String quotation,
      String archivedUrl,
      LocalDate retrievedOn,
      String language,
      String note) {

    public static Passage unknown() {
      return new Passage(null, null, null, null, null, null);
    }
  }

  /** A source that speaks for something; more is not known. */
  public static NewEvidence supporting(long sourceId, Grade grade, PartialDate publishedOn) {
    return new NewEvidence(sourceId, Stance.SUPPORTS, Passage.unknown(), publishedOn, grade, null);
  }
}
