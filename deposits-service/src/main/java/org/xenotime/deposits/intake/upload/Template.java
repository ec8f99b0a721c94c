package org.xenotime.deposits.intake.upload;

import java.util.List;
import java.util.stream.Stream;
import org.xenotime.deposits.http.Csv;

/** A file to begin with: the header, and a row that shows what a row may look like. */
final class Template {

  static final String FILE_NAME = "claims.csv";

  private Template() {}

  static String csv() {
    var columns = Stream.of(Column.values());
    var example = Stream.of(Column.values()).map(Column::example).toList();
    return Csv.of(columns.map(Column::title).toList(), List.of(example), row -> row).text();
  }
}
