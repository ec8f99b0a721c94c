package org.xenotime.gateway.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a fact that comes about by itself, and fails if it does not in time. */
public record Deadline(Instant end) {

  public static Deadline within(Duration duration) {
    return new Deadline(Instant.now().plus(duration));
  }

  public void until(BooleanSupplier fact) {
    while (!fact.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("It did not come about in time");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
