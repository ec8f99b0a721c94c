package org.xenotime.deposits.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Who stands behind the owners of one deposit costs what is above them, not what there is. */
class OwnershipNeverScansTest {

  @Test
  void theOwnersAreFoundByIndex() throws IOException, SQLException {
    try (var postgres = EmbeddedPostgres.start()) {
      var database = postgres.getPostgresDatabase();
      Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        statement.execute(
            """
            insert into source (id, slug, natural_key, citation, kind)
            values (1, 's', 's', 'S', 'news');
            insert into actor (slug, name, kind, kind_text, source_id, record_id, search_text)
            select 'actor-' || n, 'Actor ' || n, 'company', 'company', 1, 'a' || n, ''
            from generate_series(1, 12000) n;
            insert into actor_relation (slug, record_id, from_id, to_id, kind, kind_text)
            select 'r-' || n, 'x', n, n / 2, 'owns', 'owns' from generate_series(2, 12000) n;
            insert into evidence (relation, source_id) select slug, 1 from actor_relation""");
        statement.execute("analyze");
        var plan = new StringBuilder();
        try (var rows =
            statement.executeQuery(
                "explain (analyze, costs off, timing off, summary off) "
                    + OwnershipRows.ABOVE
                        .replace(":actors", "'actor-3000'")
                        .replace(":on", "date '2024-11-01'")
                        .replace(":knownAt", "timestamptz '2099-01-01 00:00:00Z'"))) {
          while (rows.next()) {
            plan.append(rows.getString(1)).append('\n');
          }
        }
        assertThat(plan.toString())
            .contains("actor_relation_to")
            .doesNotContain("Seq Scan on actor_relation", "Seq Scan on evidence");
      }
    }
  }
}
