package org.xenotime.local.testing;

import static java.util.concurrent.locks.LockSupport.parkNanos;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for a fact that another process or thread brings about. */
public final class Eventually {
  private static final Duration POLL = Duration.ofMillis(50);

  private Eventually() {}

  public static void eventually(Duration patience, Callable<Boolean> fact) throws Exception {
    var deadline = Instant.now().plus(patience);
    while (!fact.call()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("It did not happen within " + patience.toSeconds() + " s");
      }
      parkNanos(POLL.toNanos());
    }
  }
}
