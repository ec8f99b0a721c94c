package org.xenotime.deposits.market;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xenotime.deposits.http.Problem;
import org.xenotime.deposits.http.Values;

/** What may be asked of figures that editions give. */
final class Editions {

  private static final String LATEST = "latest";
  private static final Pattern EDITION = Pattern.compile("mcs-[0-9]{4}");
  private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

  private Editions() {}

  /** The condition for an edition by name, or for the newest one. */
  static String condition(String table, String edition) {
    if (edition != null && !edition.equals(LATEST) && !EDITION.matcher(edition).matches()) {
      throw Problem.invalidParameter("edition", "must be 'latest' or an edition, as mcs-2026");
    }
    return LATEST.equals(edition)
        ? "edition = (select max(e.edition) from %s e where :edition = '%s')"
            .formatted(table, LATEST)
        : "edition = :edition";
  }

  /** The condition for the newest edition that was out on a day and gives the same figure. */
  static String newestKnown(String table, String... figure) {
    return """
        edition = (select max(e.edition) from %1$s e join source out on out.id = e.source_id
          where earliest_day(out.date) <= :knownAt and %2$s)"""
        .formatted(
            table,
            Stream.of(figure)
                .map(column -> "e.%1$s = %2$s.%1$s".formatted(column, table))
                .collect(Collectors.joining(" and ")));
  }

  /** A time, or its day; null where any knowledge will do. */
  static LocalDate knownAt(String text) {
    return text != null && text.contains("T")
        ? Values.instant("knownAt", text)
            .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate())
            .orElse(null)
        : Values.day("knownAt", text).orElse(null);
  }

  static Integer year(String text) {
    return Values.number("year", text, 1900, 2100).orElse(null);
  }

  static String country(String parameter, String text) {
    if (text != null && !ALPHA_3.matcher(text).matches()) {
      throw Problem.invalidParameter(parameter, "must be a code of ISO 3166-1 alpha-3, as MMR");
    }
    return text;
  }

  static String measure(String text) {
    return oneOf(text, List.of("mine-production", "reserves"));
  }

  /** Null where both are meant. */
  static Boolean revised(String text) {
    if (text != null && !List.of("true", "false").contains(text)) {
      throw Problem.invalidParameter("revised", "must be one of true, false");
    }
    return text == null ? null : Boolean.valueOf(text);
  }

  static String tradeMeasure(String text) {
    return oneOf(text, List.of("value", "quantity"));
  }

  private static String oneOf(String text, List<String> allowed) {
    if (text != null && !allowed.contains(text)) {
      throw Problem.invalidParameter("measure", "must be one of " + String.join(", ", allowed));
    }
    return text;
  }
}
