package org.xenotime.forum.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as CSV (RFC 4180): a header row, absent values empty. Text by members that a spreadsheet
 * would run as a formula gets an apostrophe in front.
 *
 * @param next path of the next page, which goes into a Link header; null on the last
 */
public record Csv(String text, String next) {

  private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-]");

  public static <T> Csv of(List<String> header, List<T> items, Function<T, ? extends List<?>> row) {
    return of(header, new Page<>(items, null), row);
  }

  public static <T> Csv of(List<String> header, Page<T> page, Function<T, ? extends List<?>> row) {
    var text = new StringBuilder();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      for (var item : page.items()) {
        printer.printRecord(row.apply(item).stream().map(Csv::harmless));
      }
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return new Csv(text.toString(), page.next());
  }

  private static Object harmless(Object value) {
    return value instanceof String text && FORMULA.matcher(text).lookingAt() ? "'" + text : value;
  }
}
