package org.xenotime.deposits.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.xenotime.deposits.period.PartialDate;

/**
 * When a claim was known: from the day on which its source was published, where that is known
 * (where only the month or the year is, from its last day), and at the latest from when it was
 * recorded here; until it was superseded.
 *
 * @param publishedOn null where the source carries no date
 * @param supersededAt null where it still stands
 */
public record Knowledge(PartialDate publishedOn, Instant recordedAt, Instant supersededAt) {

  public boolean covers(Instant at) {
    return !at.isBefore(begins()) && (supersededAt == null || at.isBefore(supersededAt));
  }

  /** The day on which it came to be known, in UTC. */
  public LocalDate day() {
    return begins().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private Instant begins() {
    if (publishedOn == null) {
      return recordedAt;
    }
    var published = publishedOn.latest().atStartOfDay(ZoneOffset.UTC).toInstant();
    return published.isBefore(recordedAt) ? published : recordedAt;
  }
}
