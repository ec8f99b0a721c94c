package org.xenotime.deposits.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;

/**
 * A date as exactly as its source gives it, in EDTF (ISO 8601-2).
 *
 * @param text {@code 2024}, {@code 2024-10} or {@code 2024-10-18}, each with {@code ~} (about),
 *     {@code ?} (the source is unsure) or {@code %} (both) where its source says so; {@code ..} is
 *     an end of a period that the source says is open
 * @param qualifier null where the date is plain
 * @param earliest the first day that it may mean; null for an open end
 * @param latest the last day that it may mean; null for an open end
 */
public record PartialDate(
    String text, Precision precision, Qualifier qualifier, LocalDate earliest, LocalDate latest) {

  /** An end that the source says is open, rather than one that it does not speak of. */
  public static final PartialDate OPEN = new PartialDate("..", Precision.OPEN, null, null, null);

  private static final int ABOUT_A_DAY = 3;

  /** How exactly a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    OPEN;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** In what the source is unsure of a date. */
  public enum Qualifier {
    APPROXIMATE,
    UNCERTAIN,
    BOTH;

    private static final Map<Character, Qualifier> BY_MARK =
        Map.of('~', APPROXIMATE, '?', UNCERTAIN, '%', BOTH);

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads a date or an open end.
   *
   * @throws DateTimeException where it is none
   */
  public static PartialDate parse(String text) {
    if (text.equals(OPEN.text)) {
      return OPEN;
    }
    if (text.isEmpty()) {
      throw new DateTimeException("A date is missing");
    }
    var qualifier = Qualifier.BY_MARK.get(text.charAt(text.length() - 1));
    return qualifier == null
        ? plain(text)
        : plain(text.substring(0, text.length() - 1)).qualified(text, qualifier);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), Precision.DAY, null, day, day);
  }

  public boolean isOpen() {
    return precision == Precision.OPEN;
  }

  /** It is without a mark of doubt, and not open: as exactly as it says. */
  public boolean isPlain() {
    return qualifier == null && !isOpen();
  }

  private static PartialDate plain(String text) {
    return switch (text.length()) {
      case 4 -> ofYear(Year.parse(text));
      case 7 -> ofMonth(YearMonth.parse(text));
      default -> of(LocalDate.parse(text));
    };
  }

  private static PartialDate ofMonth(YearMonth month) {
    return new PartialDate(
        month.toString(), Precision.MONTH, null, month.atDay(1), month.atEndOfMonth());
  }

  private static PartialDate ofYear(Year year) {
    return new PartialDate(
        year.toString(), Precision.YEAR, null, year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /** About a year is a year more on either side, about a month a month, about a day three days. */
  private PartialDate qualified(String marked, Qualifier how) {
    var doubt =
        switch (precision) {
          case YEAR -> Period.ofYears(1);
          case MONTH -> Period.ofMonths(1);
          default -> Period.ofDays(ABOUT_A_DAY);
        };
    return how == Qualifier.UNCERTAIN
        ? new PartialDate(marked, precision, how, earliest, latest)
        : new PartialDate(
            marked,
            precision,
            how,
            earliest.minus(doubt),
            latest.plusDays(1).plus(doubt).minusDays(1));
  }
}
