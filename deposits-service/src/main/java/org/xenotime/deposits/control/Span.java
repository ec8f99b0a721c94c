package org.xenotime.deposits.control;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The days that are asked about, and the times of knowledge.
 *
 * @param low the first day
 * @param high the last day
 * @param since the first time of knowledge
 * @param known the last time of knowledge
 */
record Span(LocalDate low, LocalDate high, Instant since, Instant known) {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final Instant FIRST_TIME = Instant.parse("0001-01-01T00:00:00Z");

  static Span on(LocalDate day, Instant known) {
    return new Span(day, day, known, known);
  }

  static Span until(LocalDate day, Instant known) {
    return new Span(FIRST_DAY, day, known, known);
  }

  static Span between(LocalDate one, LocalDate other, Instant known) {
    return one.isBefore(other)
        ? new Span(one, other, known, known)
        : new Span(other, one, known, known);
  }

  /** By whatever was known of one day until a time. */
  static Span history(LocalDate day, Instant until) {
    return new Span(day, day, until.isBefore(FIRST_TIME) ? until : FIRST_TIME, until);
  }

  /** One day, by what was known at one time. */
  boolean isOne() {
    return low.equals(high) && since.equals(known);
  }
}
