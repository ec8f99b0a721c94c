package org.xenotime.deposits.intake.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of claims row by row; of the file only the row at hand is in memory. */
class RowReader {

  static final int MOST_ROWS = 100_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final Utf8Text text;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Header header;
  private int rows;

  RowReader(InputStream body) throws IOException {
    text = new Utf8Text(body);
    parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get();
    records = parser.iterator();
    var first = record();
    if (first.isEmpty()) {
      throw new UnusableFile("The file is empty. It must have a header row, and rows below it.");
    }
    header = Header.of(first.orElseThrow());
  }

  /**
   * A row below the header.
   *
   * @param number counts the rows, from 1
   * @param line on which it begins in the file, from 1
   */
  record Read(int number, long line, CSVRecord record, Header header) {

    boolean isComplete() {
      return record.size() == header.size();
    }
  }

  /** The next row that is not blank; empty at the end. */
  Optional<Read> next() throws IOException {
    while (true) {
      var line = parser.getCurrentLineNumber() + 1;
      var record = record();
      if (record.isEmpty()) {
        return Optional.empty();
      }
      if (record.get().stream().anyMatch(cell -> !cell.isBlank())) {
        return Optional.of(new Read(counted(), line, record.get(), header));
      }
    }
  }

  private int counted() throws UnusableFile {
    if (++rows > MOST_ROWS) {
      throw new UnusableFile(
          "The file has more than %,d rows. Send it in parts.".formatted(MOST_ROWS));
    }
    return rows;
  }

  private Optional<CSVRecord> record() throws IOException {
    text.rowBegins();
    var line = parser.getCurrentLineNumber() + 1;
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause() instanceof CSVException malformed
          ? new UnusableFile(
              "The row that begins on line %d is no CSV (RFC 4180): %s"
                  .formatted(line, malformed.getMessage()))
          : unreadable.getCause();
    }
  }
}
