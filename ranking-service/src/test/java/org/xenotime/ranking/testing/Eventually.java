package org.xenotime.ranking.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens on another thread, up to a deadline. */
public final class Eventually {

  private static final Duration DEADLINE = Duration.ofSeconds(20);
  private static final Duration INTERVAL = Duration.ofMillis(50);

  private Eventually() {}

  /** Tries the assertion until it holds; its own failure is thrown at the deadline. */
  public static void holds(Runnable assertion) {
    var deadline = Instant.now().plus(DEADLINE);
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError notYet) {
        if (Instant.now().isAfter(deadline)) {
          throw notYet;
        }
        LockSupport.parkNanos(INTERVAL.toNanos());
      }
    }
  }
}
