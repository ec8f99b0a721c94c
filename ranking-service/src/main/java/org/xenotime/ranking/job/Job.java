package org.xenotime.ranking.job;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A job as it stands in the database, without what it computes from and to. */
record Job(
    UUID id,
    State state,
    double progress,
    long estimatedMillis,
    long before,
    String failure,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt,
    Instant expiresAt) {

  enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isOver() {
      return this != QUEUED && this != RUNNING;
    }
  }
}
