package org.xenotime.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** How much there is. */
record Counts(long sites, long claims, long evidence) {

  static Counts of(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select (select count(*) from site), (select count(*) from control_claim_head),
                  (select count(*) from evidence)""")) {
      row.next();
      return new Counts(row.getLong(1), row.getLong(2), row.getLong(3));
    }
  }

  String text() {
    return String.format(
        Locale.ROOT, "%,d sites, %,d claims, %,d pieces of evidence", sites, claims, evidence);
  }
}
