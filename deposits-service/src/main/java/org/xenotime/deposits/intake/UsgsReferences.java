package org.xenotime.deposits.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xenotime.deposits.source.NewSource;
import org.xenotime.deposits.source.Sources;

/** The literature of the USGS file: short citations in its rows, full ones in a file beside it. */
final class UsgsReferences {

  private static final String FILE = "references.csv";
  private static final List<String> COLUMNS = List.of("Ref_List", "RR_Refs", "P_refs");

  private final Map<String, Long> ids;

  private UsgsReferences(Map<String, Long> ids) {
    this.ids = ids;
  }

  /** Registers what the file lists, and what rows cite although the file does not list it. */
  static UsgsReferences register(
      DataSetFiles files, List<Row> rows, String rowsFile, Sources sources, Tally tally) {
    var wanted = new LinkedHashMap<String, NewSource>();
    var listed = files.rows(FILE);
    listed.stream()
        .map(row -> NewSource.literature(row.required("short_ref"), row.required("full_ref")))
        .forEach(source -> wanted.put(source.naturalKey(), source));
    tally.read(FILE, listed.size());
    for (var row : rows) {
      for (var cited : citedBy(row)) {
        if (!wanted.containsKey(cited)) {
          tally.flag("reference-not-listed", rowsFile, row.number(), cited);
        }
      }
    }
    rows.forEach(
        row ->
            citedBy(row)
                .forEach(cited -> wanted.putIfAbsent(cited, NewSource.literature(cited, cited))));
    tally.stored("sources", wanted.size());
    return new UsgsReferences(sources.register(wanted.values()));
  }

  /** Every source that the row cites in any column. */
  Collection<Long> of(Row row) {
    return citedBy(row).stream().map(ids::get).toList();
  }

  /** The first source that the row gives for that estimate; null where it gives none. */
  Long ofEstimate(Row row, int estimate) {
    return row.text("RR_Refs")
        .map(NumberedText::of)
        .map(numbered -> numbered.of(estimate))
        .flatMap(text -> split(text).findFirst())
        .map(ids::get)
        .orElse(null);
  }

  private static List<String> citedBy(Row row) {
    return COLUMNS.stream()
        .flatMap(column -> row.text(column).stream())
        .flatMap(text -> NumberedText.of(text).parts().values().stream())
        .flatMap(UsgsReferences::split)
        .distinct()
        .toList();
  }

  private static Stream<String> split(String text) {
    return Stream.of(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
  }
}
