package org.xenotime.ranking.verification;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Somebody with the keys of the database, who goes around the triggers. */
final class Tampering {

  private final DataSource database;

  Tampering(DataSource database) {
    this.database = database;
  }

  /** Runs a statement with the id of the newest snapshot of heavy in place of {@code %d}. */
  void newest(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      try {
        statement.execute(
            sql.replace("%d", "(select max(id) from snapshot where methodology = 'heavy')"));
      } finally {
        statement.execute("set session_replication_role = origin");
      }
    }
  }
}
