package org.xenotime.ranking.input;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.xenotime.ranking.input.DepositDocument.StatedEstimate;

/** Dates that are known to a year, a month or a day (ISO 8601). */
final class Dates {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final double DAYS_OF_A_YEAR = 365.25;

  private Dates() {}

  /** The last day that the text may mean. */
  static LocalDate last(String text) {
    return switch (text.length()) {
      case YEAR -> Year.parse(text).atMonth(12).atEndOfMonth();
      case MONTH -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  /** The first day that the text may mean. */
  static LocalDate first(String text) {
    return switch (text.length()) {
      case YEAR -> Year.parse(text).atDay(1);
      case MONTH -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  /**
   * Whether an estimate was made by a day, as far as its date tells: what is known to a year counts
   * from its beginning. One of which nobody knows when it was made counts always.
   */
  static boolean isMadeBy(StatedEstimate statement, LocalDate day) {
    if (statement.date() != null) {
      return !first(statement.date()).isAfter(day);
    }
    return statement.publishedIn() == null || statement.publishedIn() <= day.getYear();
  }

  /** Years from the last day of a date, with one decimal; null without a date, never below 0. */
  static Double ageYears(String date, LocalDate day) {
    if (date == null) {
      return null;
    }
    var years = ChronoUnit.DAYS.between(last(date), day) / DAYS_OF_A_YEAR;
    return Math.max(0, Math.rint(years * 10) / 10);
  }
}
