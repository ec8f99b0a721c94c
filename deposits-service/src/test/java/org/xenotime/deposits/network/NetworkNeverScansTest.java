package org.xenotime.deposits.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Among many relations a network looks at its own, and at no more of them than can be counted. */
class NetworkNeverScansTest {

  private static final String MANY =
      """
      insert into source (id, slug, natural_key, citation, kind)
      values (1, 's', 's', 'S', 'news');
      insert into actor (slug, name, kind, kind_text, source_id, record_id, search_text)
      select 'actor-' || n, 'Actor ' || n, 'company', 'company', 1, 'a' || n, ''
      from generate_series(1, 20000) n;
      -- Ten in a row, two thousand rows; and one whom ten thousand oppose.
      insert into actor_relation (slug, record_id, from_id, to_id, kind, kind_text)
      select 'r-row-' || n, 'r' || n, n, n + 1, 'owns', 'owns'
      from generate_series(1, 19999) n where n % 10 <> 0;
      insert into actor_relation (slug, record_id, from_id, to_id, kind, kind_text)
      select 'r-hub-' || n, 'h' || n, n, 1, 'opposed-to', 'opposed to'
      from generate_series(10001, 20000) n;
      insert into evidence (relation, source_id) select slug, 1 from actor_relation;
      analyze""";

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void manyRelations() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    var database = postgres.getPostgresDatabase();
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(MANY);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void anIndexLeadsFromActorToActor() throws SQLException {
    assertThat(rows(NetworkRows.NODES, "5", "'owns'", "actors")).isEqualTo(10);
    assertThat(rows(NetworkRows.EDGES, "1,2,3,4", "'owns'", null)).isEqualTo(3);
  }

  @Test
  void nobodyIsReachedBeyondTheCap() throws SQLException {
    assertThat(rows(NetworkRows.NODES, "1", "'owns', 'opposed-to'", "actors"))
        .isEqualTo(Network.REACH);
  }

  /** The number of rows, or what a column says in the first; read without a scan. */
  private static long rows(String query, String actors, String kinds, String column)
      throws SQLException {
    var sql =
        query
            .replace(":actors", actors)
            .replace(":start", actors)
            .replace(":depth", "6")
            .replace(":kinds", kinds)
            .replace(":followed", kinds.replace("', '", ","))
            .replace(":on", "date '2024-11-01'")
            .replace(":knownAt", "timestamptz '2100-01-01Z'")
            .replace(":reach", Integer.toString(Network.REACH))
            .replace(":most", Integer.toString(Network.MOST));
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      var answer = 0L;
      try (var rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          answer = column == null ? answer + 1 : rows.getLong(column);
        }
      }
      assertThat(scanned(statement)).isZero();
      return answer;
    }
  }

  private static long scanned(Statement statement) throws SQLException {
    try (var rows =
        statement.executeQuery(
            "select sum(seq_tup_read) from pg_stat_xact_user_tables"
                + " where relname in ('actor_relation', 'evidence')")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
