package org.xenotime.deposits.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.xenotime.deposits.period.PartialDate;

/**
 * When evidence was known: from the day on which its source was published, where that is known
 * (where only the month or the year is, from its last day), and at the latest from when it was
 * recorded here; until it was superseded. A later version is known from when it was recorded.
 *
 * @param version 1 for the first
 * @param publishedOn null where the source carries no date
 * @param supersededAt null where it still stands
 */
public record Knowledge(
    int version, PartialDate publishedOn, Instant recordedAt, Instant supersededAt) {

  /** Of a first version. */
  public Knowledge(PartialDate publishedOn, Instant recordedAt, Instant supersededAt) {
    this(1, publishedOn, recordedAt, supersededAt);
  }

  public boolean covers(Instant at) {
    return !at.isBefore(begins()) && (supersededAt == null || at.isBefore(supersededAt));
  }

  /** The day on which it came to be known, in UTC. */
  public LocalDate day() {
    return begins().atZone(ZoneOffset.UTC).toLocalDate();
  }

  public Instant begins() {
    if (publishedOn == null || version > 1) {
      return recordedAt;
    }
    var published = publishedOn.latest().atStartOfDay(ZoneOffset.UTC).toInstant();
    return published.isBefore(recordedAt) ? published : recordedAt;
  }
}
