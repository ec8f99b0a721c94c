package org.xenotime.ranking.rankings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xenotime.ranking.http.Problem;

/** The two times that may be asked for: when it was so, and when it was known. */
record AsOf(Optional<LocalDate> on, Optional<Instant> knownAt) {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-.*");

  static AsOf parse(String on, String knownAt) {
    var now = Instant.now();
    var asOf =
        new AsOf(
            parse("on", on, DAY, LocalDate::parse, "a day such as 2024-11-01"),
            parse(
                "knownAt",
                knownAt,
                INSTANT,
                text -> OffsetDateTime.parse(text).toInstant(),
                "an instant such as 2026-01-01T00:00:00Z"));
    // Somewhere it is tomorrow already.
    var tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    asOf.on.filter(day -> day.isAfter(tomorrow)).ifPresent(day -> refuseFuture("on"));
    asOf.knownAt.filter(then -> then.isAfter(now)).ifPresent(then -> refuseFuture("knownAt"));
    return asOf;
  }

  boolean isNow() {
    return on.isEmpty() && knownAt.isEmpty();
  }

  private static void refuseFuture(String name) {
    throw Problem.invalidParameter(name, "must not lie in the future");
  }

  private static <T> Optional<T> parse(
      String name, String text, Pattern shape, Function<String, T> read, String what) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      if (shape.matcher(text).matches()) {
        return Optional.of(read.apply(text));
      }
    } catch (DateTimeException notATime) {
      throw Problem.invalidParameter(name, "must be " + what);
    }
    throw Problem.invalidParameter(name, "must be " + what);
  }
}
