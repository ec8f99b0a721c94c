package org.xenotime.deposits.estimate;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Tells days that there were from those that only look like one. */
final class Days {

  private static final int WHOLE = "2024-10-21".length();

  private Days() {}

  /** A year or a month always is. */
  static boolean isInTheCalendar(String date) {
    try {
      return date.length() < WHOLE || LocalDate.parse(date) != null;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
