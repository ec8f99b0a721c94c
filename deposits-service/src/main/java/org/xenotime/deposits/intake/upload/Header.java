package org.xenotime.deposits.intake.upload;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The first row of a file: which column is where. */
record Header(List<Column> columns) {

  private static final Map<Character, String> OTHER_DELIMITERS =
      Map.of(';', "semicolons", '\t', "tabs", '|', "vertical bars");

  /** Reads it, or says all that is wrong with it at once. */
  static Header of(CSVRecord row) throws UnusableFile {
    var titles = row.stream().map(String::strip).toList();
    var faults = titles.size() == 1 ? otherDelimiters(titles.getFirst()) : List.<String>of();
    if (faults.isEmpty()) {
      faults = faults(titles);
    }
    if (!faults.isEmpty()) {
      throw new UnusableFile(String.join(" ", faults));
    }
    return new Header(titles.stream().map(title -> Column.of(title).orElseThrow()).toList());
  }

  int size() {
    return columns.size();
  }

  /** The cells of a row that are not blank. */
  Map<Column, String> cells(CSVRecord row) {
    var cells = new EnumMap<Column, String>(Column.class);
    for (var at = 0; at < Math.min(row.size(), size()); at++) {
      var text = row.get(at).strip();
      if (!text.isEmpty()) {
        cells.put(columns.get(at), text);
      }
    }
    return cells;
  }

  private static List<String> otherDelimiters(String title) {
    return OTHER_DELIMITERS.entrySet().stream()
        .filter(delimiter -> title.indexOf(delimiter.getKey()) >= 0)
        .map(
            delimiter ->
                "The columns are separated by %s; they must be separated by commas."
                    .formatted(delimiter.getValue()))
        .toList();
  }

  private static List<String> faults(List<String> titles) {
    var faults = new ArrayList<String>();
    var seen = new LinkedHashSet<String>();
    titles.stream()
        .filter(title -> !seen.add(title) && Column.of(title).isPresent())
        .map("The header has the column '%s' twice."::formatted)
        .forEach(faults::add);
    var unknown = seen.stream().filter(title -> Column.of(title).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      faults.add(
          "The first row must be a header; unknown there: %s. Known: %s."
              .formatted(String.join(", ", quoted(unknown)), Column.titles()));
    }
    var missing =
        Stream.of(Column.values())
            .filter(column -> column.isRequired() && !seen.contains(column.title()))
            .map(Column::title)
            .toList();
    if (!missing.isEmpty()) {
      faults.add("The header lacks the column(s) %s.".formatted(String.join(", ", missing)));
    }
    return faults;
  }

  /** As much of each as it takes to recognise it. */
  private static List<String> quoted(List<String> titles) {
    return titles.stream()
        .limit(10)
        .map(title -> "'" + title.substring(0, Math.min(title.length(), 40)) + "'")
        .toList();
  }
}
