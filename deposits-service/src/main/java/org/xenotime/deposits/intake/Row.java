package org.xenotime.deposits.intake;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** One row of a CSV file; blanks count as absent, the original stays as it is. */
public record Row(CSVRecord csv) {

  public int number() {
    return Math.toIntExact(csv.getRecordNumber());
  }

  /** The text of a column without blanks around it; empty where there is none. */
  public Optional<String> text(String column) {
    return Optional.of(csv.get(column).strip()).filter(text -> !text.isEmpty());
  }

  /** The text of a column that the data set never leaves blank. */
  public String required(String column) {
    return text(column)
        .orElseThrow(() -> new IllegalStateException("Row " + number() + " has no " + column));
  }

  /** Every column as it stands in the file. */
  public Map<String, String> original() {
    return csv.toMap();
  }
}
