package org.xenotime.deposits.intake.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.xenotime.deposits.intake.upload.RowReader.Read;

/**
 * Brings the rows of a file into a table that the transaction has for itself and that is gone when
 * it ends, however it ends. Each row is checked by itself on its way.
 */
@ApplicationScoped
class Staging {

  private static final String TABLE = "claim_staging";
  private static final String CREATE =
      """
      CREATE TEMPORARY TABLE claim_staging (
        row integer, line bigint, faults jsonb,
        slug text, subject text, holder text, actor text, holder_reason text, kind text, level text,
        polarity text, share_percent numeric, valid_from text, valid_to text, as_of text,
        stance text, source_url text, source_citation text, source_slug text,
        source_publisher text, source_date text, source_kind text, published_on text,
        retrieved_on date, archived_url text, language text, locator text, quotation text,
        source_grade text, information_grade smallint, independence text, note text
      ) ON COMMIT DROP""";

  private final DataSource database;
  private final ObjectMapper json;

  Staging(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Reads the whole file.
   *
   * @return how many rows it has
   * @throws UnusableFile where it cannot be read to its end
   */
  int fill(InputStream body) throws IOException {
    try (var connection = database.getConnection();
        var create = connection.createStatement()) {
      create.execute(CREATE);
      var rows = copy(connection, body);
      create.execute("ANALYZE " + TABLE);
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("The rows cannot be staged", e);
    }
  }

  private int copy(Connection connection, InputStream body) throws IOException, SQLException {
    try (var copy = new Copy(connection, TABLE)) {
      var rows = 0;
      var reader = new RowReader(body);
      for (var read = reader.next(); read.isPresent(); read = reader.next()) {
        copy.row(values(read.orElseThrow()));
        rows++;
      }
      if (rows == 0) {
        throw new UnusableFile("The file has no rows below its header.");
      }
      copy.end();
      return rows;
    }
  }

  private List<Object> values(Read read) {
    var checked = RowCheck.of(read.header().cells(read.record()));
    var faults = new ArrayList<>(checked.faults());
    if (!read.isComplete()) {
      // Its cells are not where they belong: what is wrong with them says nothing.
      faults.clear();
      faults.add(
          Fault.ofRow(
              "has %,d cells; the header has %,d"
                  .formatted(read.record().size(), read.header().size())));
    }
    var values = new ArrayList<Object>();
    values.add(read.number());
    values.add(read.line());
    values.add(faults.isEmpty() ? null : text(faults));
    values.addAll(checked.row().values());
    return values;
  }

  private String text(List<Fault> faults) {
    try {
      return json.writeValueAsString(faults);
    } catch (JsonProcessingException ourRecordsAreJson) {
      throw new IllegalStateException(ourRecordsAreJson);
    }
  }
}
