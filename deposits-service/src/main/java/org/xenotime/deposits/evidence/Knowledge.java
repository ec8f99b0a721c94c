package org.xenotime.deposits.evidence;

import java.time.Instant;
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

  public Instant begins() {
    return version > 1 ? recordedAt : said(recordedAt);
  }

  /**
   * When its source said so: when that was published, at the latest when it came to be known here.
   *
   * @param recorded when the first version was
   */
  public Instant said(Instant recorded) {
    if (publishedOn == null) {
      return recorded;
    }
    var published = publishedOn.latest().atStartOfDay(ZoneOffset.UTC).toInstant();
    return published.isBefore(recorded) ? published : recorded;
  }
}
