package org.xenotime.deposits.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xenotime.deposits.period.PartialDate;
import org.xenotime.deposits.period.Period;

/**
 * What a source says of who holds something: as much of it as it takes to resolve it.
 *
 * @param side the actor that the claimant belongs to (part of, or armed wing of), or itself: actors
 *     of one side do not contest each other
 * @param sharePercent null where not stated
 */
public record Claim(
    String id,
    ControlKind kind,
    Extent extent,
    ActorName actor,
    ActorName side,
    BigDecimal sharePercent,
    Period period,
    Grade grade,
    ClaimStatus status,
    Knowledge knowledge) {

  /** An actor by slug and name. */
  public record ActorName(String id, String name) {}

  boolean isEvidence() {
    return status == ClaimStatus.ACCEPTED && extent != Extent.PROSPECT;
  }

  boolean isTaking() {
    return period.from() != null;
  }

  /**
   * The first day for which the claim speaks where it does not say since when: the day of which it
   * speaks, and for a source without any date the day on which the claim was known.
   */
  LocalDate observedFrom() {
    if (period.asOf() != null) {
      return period.asOf().earliest();
    }
    return period.to() == null ? knowledge.day() : period.to().earliest();
  }

  /** The last day for which the claim has a word of its own; later it is only not contradicted. */
  PartialDate newestDate() {
    if (period.asOf() != null) {
      return period.asOf();
    }
    return period.from() == null ? PartialDate.of(knowledge.day()) : period.from();
  }
}
