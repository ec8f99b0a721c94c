package org.xenotime.ranking.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * What surrounds a deposit on the day that is ranked; null where nothing is known.
 *
 * @param control the least certain answer to who controls it
 * @param incidents conflict events nearby
 * @param output evidence of what is mined there
 */
public record Circumstances(ControlAnswer control, Incidents incidents, OutputEvidence output) {

  public static final Circumstances UNKNOWN = new Circumstances(null, null, null);

  /**
   * An answer of the policy in use at deposits-service.
   *
   * @param kind of control, such as territory
   * @param state held or contested
   * @param leader id of the actor that is ahead; null where none is
   * @param entropy of the distribution over holders: 0 where it is certain, 1 where all are alike
   */
  public record ControlAnswer(
      String kind, String state, String leader, double entropy, SourceRef source) {}

  /**
   * Conflict events within 50 km, from one day to another, both included. The data end somewhere:
   * the last day is not after that.
   */
  public record Incidents(int count, LocalDate from, LocalDate until, SourceRef source) {}

  /**
   * Heavy oxides that leave the place in a year, by indirect evidence, tonnes.
   *
   * @param note how the bounds were derived
   */
  public record OutputEvidence(double low, double high, String note, List<SourceRef> sources) {}
}
