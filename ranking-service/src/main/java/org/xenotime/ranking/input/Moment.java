package org.xenotime.ranking.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A data revision of which every input is here, and when it was committed. */
public record Moment(int generation, long revision, Instant recordedAt) {

  /** The day of the world that is ranked where nobody asks for another: not that of the clock. */
  public LocalDate day() {
    return recordedAt.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
