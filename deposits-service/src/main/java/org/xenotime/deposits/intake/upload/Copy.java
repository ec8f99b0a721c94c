package org.xenotime.deposits.intake.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY; unless it is ended, none arrives. */
final class Copy implements AutoCloseable {

  private static final int PORTION = 64 * 1024;

  /** Absent values without quotation marks, which PostgreSQL reads as NULL. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

  private final CopyIn copy;
  private final StringBuilder waiting = new StringBuilder();
  private final CSVPrinter printer;

  Copy(Connection connection, String table) throws SQLException, IOException {
    copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("COPY " + table + " FROM STDIN (FORMAT csv)");
    printer = new CSVPrinter(waiting, FORMAT);
  }

  void row(List<Object> values) throws SQLException, IOException {
    printer.printRecord(values);
    if (waiting.length() >= PORTION) {
      send();
    }
  }

  void end() throws SQLException {
    send();
    copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void send() throws SQLException {
    var bytes = waiting.toString().getBytes(UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    waiting.setLength(0);
  }
}
