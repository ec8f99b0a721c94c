package org.xenotime.deposits.period;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as exactly as its source gives it.
 *
 * @param text ISO 8601: {@code 2024}, {@code 2024-10} or {@code 2024-10-18}
 * @param earliest the first day that it may mean
 * @param latest the last day that it may mean
 */
public record PartialDate(String text, Precision precision, LocalDate earliest, LocalDate latest) {

  /** How exactly a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads an ISO 8601 date of four, seven or ten characters.
   *
   * @throws java.time.DateTimeException where it is none
   */
  public static PartialDate parse(String text) {
    return switch (text.length()) {
      case 4 -> ofYear(Year.parse(text));
      case 7 -> ofMonth(YearMonth.parse(text));
      default -> of(LocalDate.parse(text));
    };
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), Precision.DAY, day, day);
  }

  private static PartialDate ofMonth(YearMonth month) {
    return new PartialDate(month.toString(), Precision.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  private static PartialDate ofYear(Year year) {
    return new PartialDate(
        year.toString(), Precision.YEAR, year.atDay(1), year.atMonth(12).atEndOfMonth());
  }
}
