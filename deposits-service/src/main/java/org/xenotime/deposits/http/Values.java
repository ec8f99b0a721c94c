package org.xenotime.deposits.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** Reads the values of parameters; what cannot be read is refused by name. */
public final class Values {

  private Values() {}

  public static Optional<LocalDate> day(String name, String text) {
    return read(name, text, Values::calendarDay, "must be a day, as 2024-11-01");
  }

  public static Optional<Instant> instant(String name, String text) {
    return read(name, text, Values::calendarTime, "must be a time in UTC, as 2025-01-01T00:00:00Z");
  }

  /** ISO 8601 with a year of four digits: the database knows no others. */
  public static LocalDate calendarDay(String text) {
    var day = LocalDate.parse(text);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("No year of four digits");
    }
    return day;
  }

  private static Instant calendarTime(String text) {
    var time = Instant.parse(text);
    calendarDay(time.atZone(ZoneOffset.UTC).toLocalDate().toString());
    return time;
  }

  /** A whole number within bounds. */
  public static Optional<Integer> number(String name, String text, int least, int most) {
    return read(
        name,
        text,
        value -> {
          var number = Integer.valueOf(value);
          if (number < least || number > most) {
            throw new NumberFormatException();
          }
          return number;
        },
        "must be a whole number from %d to %d".formatted(least, most));
  }

  private static <T> Optional<T> read(
      String name, String text, Function<String, T> parse, String demand) {
    try {
      return Optional.ofNullable(text).map(parse);
    } catch (DateTimeException | NumberFormatException unreadable) {
      throw Problem.invalidParameter(name, demand);
    }
  }
}
