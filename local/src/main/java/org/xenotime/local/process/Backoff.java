package org.xenotime.local.process;

import java.time.Duration;

/**
 * How long to wait before a program that died is started again: twice as long each time, up to a
 * bound. A program that ran steadily for a while has earned a fresh start.
 */
public record Backoff(Duration first, Duration most, Duration steady) {
  public static final Backoff DEFAULT =
      new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1));

  /** The wait after so many failures in a row, from 1. */
  Duration delay(int failures) {
    var delay = first;
    for (int i = 1; i < failures && delay.compareTo(most) < 0; i++) {
      delay = delay.multipliedBy(2);
    }
    return delay.compareTo(most) < 0 ? delay : most;
  }

  int failuresAfter(int failuresBefore, Duration ran) {
    return ran.compareTo(steady) >= 0 ? 1 : failuresBefore + 1;
  }
}
